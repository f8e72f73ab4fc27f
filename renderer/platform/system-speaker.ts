import type { Speaker, Voice } from './speaker.ts';

/** The voices of the system. Voices that would send the text to a server are left out. */
export function systemSpeaker(synthesis: SpeechSynthesis): Speaker {
  // Kept, as the browser forgets an utterance that nothing holds, and then never says that it ended.
  let current: SpeechSynthesisUtterance | null = null;

  const installed = (): SpeechSynthesisVoice[] =>
    synthesis.getVoices().filter(({ localService }) => localService);

  function stop(): void {
    current = null;
    synthesis.cancel();
  }

  return {
    voices: () => installed().map(voiceOf),
    onVoicesChange: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say: ({ text, voice, rate }, ended) => {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = installed().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
      utterance.lang = voice.language.replace('_', '-');
      utterance.rate = rate;
      // A sentence that a voice fails on is passed over.
      const end = (): void => {
        if (current === utterance) ended();
      };
      utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      current = utterance;
      synthesis.speak(utterance);
    },
    stop,
  };
}

const voiceOf = (voice: SpeechSynthesisVoice): Voice => ({
  id: voice.voiceURI,
  name: voice.name,
  language: voice.lang,
  isDefault: voice.default,
});
