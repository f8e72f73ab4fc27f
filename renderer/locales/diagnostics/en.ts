import type { DiagnosticMessages } from './messages.ts';

export const en: DiagnosticMessages = {
  messages: {
    'file-missing': 'There is no {path}. A briefing needs it.',
    'file-too-large': 'This file has more than {most} characters. Divide it over several modules.',
    'direction-sign':
      'There is an invisible sign here ({sign}) that turns the direction of reading; readers see a question mark instead. Take it out.',
    'letters-mixed':
      'In "{word}" there is a letter that looks like another one: {letter}. Type the word again.',
    'html-in-text':
      'HTML does not work here: "{tag}" is shown as it stands. Take it out, or write it as code between backticks.',
    'yaml-syntax': 'This cannot be read as YAML. Look at indents, brackets and quotes ({problem}).',
    'yaml-value': '{path} must be {expected}.',
    'yaml-value-missing': '{path} is missing. Add it.',
    'yaml-key-unknown': 'There is no setting "{key}" here. Correct the name or leave it out.',
    'yaml-key-repeated': '"{key}" stands here twice. Leave one of them out.',
    'yaml-alias': 'References within YAML (&name and *name) are not used here. Write it out.',
    'text-missing-language': '{path} has no text in: {language}.',
    'nesting-too-deep': 'This is nested too deeply to be shown. Make it flatter.',
    'list-too-long': 'No more than {most} are read. Leave out what begins here, or divide it.',
    'step-too-long':
      'This step has more than {most} characters, and is not shown. Divide it over more steps.',
    'step-too-full':
      'This step has too many parts, such as paragraphs, references and options, and is not shown. Divide it over more steps.',
    'front-matter-missing':
      'A module opens with front matter: id, title, minutes and goals between two lines of ---.',
    'module-unknown':
      'The module "{id}" ({language}) is not on the route. Add its id to modules in briefing.yaml, and its language to languages.',
    'module-missing': 'There is no file for the module "{id}" in any language.',
    'module-missing-language': 'The module "{id}" has no file in: {language}.',
    'id-differs-from-folder':
      'The id "{id}" differs from the name of the folder, "{folder}". Make them the same; the folder counts.',
    'text-before-first-step':
      'This text stands before the first step and has no place on the route. Put it under a heading with ## and an id.',
    'step-without-id':
      'This step has no id, so progress in it may be lost. End the heading with {#an-id}.',
    'module-without-steps': 'This module has no steps. A step begins with ## Heading {#an-id}.',
    'duplicate-id': 'The id "{id}" is used already. Choose another for the new one.',
    'invalid-id':
      '"{id}" cannot be an id. Use letters, digits and hyphens, at most a hundred, and begin with a letter or digit.',
    'ids-differ':
      'The ids differ from those in {other}: here "{here}", there "{there}". Use the same ids in every language.',
    'answers-differ':
      'The right answer to "{id}" differs from that in {other}: here "{here}", there "{there}".',
    'unknown-container':
      'There is no container "{name}". There are key, since, note, presenter and question.',
    'container-not-closed':
      'This container "{name}" is not closed. Put a line with as many colons after it.',
    'container-not-open':
      'These colons close nothing. Remove them, or give the container above more colons.',
    'container-not-allowed':
      'A container "{name}" cannot stand here. Containers start at the beginning of a line; key, presenter and question stand directly in a step.',
    'setting-invalid': '"{value}" is no value for {setting}.',
    'setting-missing': 'The container "{name}" needs {setting}.',
    'setting-unknown':
      'The container "{name}" has no setting "{setting}". A text with spaces goes in double quotes.',
    'unknown-passage': 'There is no passage "{id}" in passages.yaml.',
    'unknown-term': 'There is no term "{id}" in glossary.yaml.',
    'unknown-document': 'There is no document "{id}" in briefing.yaml.',
    'passage-never-cited': 'No step refers to the passage "{id}".',
    'passage-never-asked': 'No question rests on the passage "{id}".',
    'passage-few-questions':
      'Only {number} questions rest on the passage "{id}". Write {least} or more.',
    'passage-few-kinds':
      'The questions on the passage "{id}" are of too few kinds: {number}. Use {least} or more.',
    'passage-few-levels':
      'The questions on the passage "{id}" are of too few levels: {number}. Use {least} or more.',
    'sentence-too-long':
      'This sentence has {words} words. Use at most {most}, or divide it: "{start}".',
    'abbreviation-unexplained':
      'The abbreviation "{abbreviation}" is not explained. Put it between brackets after what it stands for, or add it to the glossary.',
    'right-option-longest':
      'In {number} of the {all} questions with one right option ({share} per cent) that option is the longest. Shorten it, or lengthen a wrong one: {ids}.',
    'link-not-https': 'Only links to https addresses are allowed, not "{href}".',
    'image-missing':
      'There is no picture "{src}". Put it in the folder media, and write ../media/ before its name.',
    'image-without-alternative':
      'The picture "{src}" has no text to read aloud. Describe between the brackets what it shows.',
    'picture-not-plain':
      'The picture "{src}" is more than a drawing, and is not shown: {found} has no place in it. Save it as plain SVG, without script, pages inside it, motion and references to elsewhere.',
    'picture-too-heavy':
      'The picture "{src}" is too heavy to draw, and is not shown. Make it simpler, with less repetition.',
    'too-many-key-points': 'This step has {number} key points. Keep the best, {most} at most.',
    'key-point-too-long': 'This key point has {words} words. Use at most {most}.',
    'key-point-not-text': 'Key points are a list or paragraphs, not code, a table or a line.',
    'step-on-more-slides':
      'The key points of this step do not fit on one slide and are now on {slides}. Shorten them, or split the step.',
    'question-not-on-slide':
      'The question "{id}" does not fit on a slide, so it cannot be put to a room. Shorten it, or its why.',
    'unknown-question-kind':
      'There is no kind of question "{kind}". Write the kind right after the word question.',
    'question-without-id': 'This question has no id. Add #an-id after its kind.',
    'question-without-prompt': 'This question asks nothing. Begin with the question itself.',
    'question-without-why':
      'This question has no why. Explain the right answer on a line that starts with why:',
    'question-without-passage': 'This question rests on no passage. Add cites= with its id.',
    'question-level-invalid':
      'The level is remember, understand, apply or judge, not "{value}". Add it as level=understand.',
    'question-text-unexpected':
      'This text has no place in the question: "{text}". Put it in the question itself or indent it.',
    'option-without-id': 'This option has no id. End its line with {#an-id}.',
    'option-without-text': 'The option "{id}" has no text.',
    'option-without-feedback':
      'The wrong option "{id}" has no feedback. Say what is wrong with it on a line below that starts with two spaces and a colon.',
    'too-few-options':
      'At least two options are needed here: lines that start with - [ ] or - [x].',
    'no-right-option': 'No option is right. Mark the right one with [x].',
    'second-pinned-option':
      'A second option, "{id}", is pinned to the last place. Leave out one of the two marks.',
    'answer-invalid': 'The answer is true or false, not "{value}". Write it as answer: true.',
    'accept-missing':
      'It is not said which answer is right. Write it on a line that starts with accept:, with | between its forms.',
    'answer-form-empty': 'The form "{form}" has no letter or digit, so it cannot be typed.',
    'wrong-answer-accepted':
      'The wrong answer "{id}" equals a form that is right. Remove one of the two.',
    'number-invalid':
      'After {word}: stands a number in digits, in every language with a point (12.5), not "{value}". A tolerance is never negative.',
    'cloze-without-gaps':
      'This text has no gaps. Put the id of a gap between double braces where it stands.',
    'gap-unknown': 'The gap "{id}" has no line with its answer below the text. Add it to the list.',
    'gap-not-in-text': 'The gap "{id}" is not in the text. Put its id there between double braces.',
    'gap-without-answer':
      'The gap "{id}" has no answer. Put the right forms after its colon, or options below it.',
    'too-few-items':
      'This question needs at least {least} items, each on a line that ends with an id.',
    'too-few-groups':
      'This question needs at least two groups. A group begins with a hyphen at the beginning of a line.',
    'too-few-areas':
      'This question needs at least two places to choose from: lines that start with - [ ] or - [x].',
    'pair-incomplete':
      'This is no pair: "{text}". Put left and right on one line, each with an id, and = with spaces between them.',
    'item-without-group':
      '"{text}" belongs to no group. Put a line with a group above it, without indentation.',
    'question-without-picture':
      'This question needs exactly one picture, in a paragraph of its own above the places.',
    'area-invalid':
      'There is no area "{value}" in the picture. Put at=x,y,width,height after the id, in per cent, inside the picture.',
    'case-turn-count':
      'A case has two to four turns, and this one has {number}. A turn opens with ### and an id.',
    'turn-without-id': 'This turn has no id. End its heading with {#an-id}.',
    'turn-without-heading': 'The turn "{id}" has no heading. Say in a few words what it is about.',
    'turn-unknown': 'There is no turn "{id}" in this case. Name one that there is, or end.',
    'turn-leads-back':
      'This leads back to the turn "{id}", and a case never goes round. Name a turn that stands further on, or end.',
    'turn-unreachable':
      'No option leads to the turn "{id}". Let an earlier option lead to it, or leave the turn out.',
    'option-without-consequence':
      'The option "{id}" has no consequence. Say what comes of it on a line below that starts with two spaces and a colon.',
    'open-without-model':
      'This question has no model answer. Write one on a line that begins with model.',
    'open-criteria-count':
      'An open question has two to five criteria, and this one has {number}. Write them as a list after criteria.',
    'criterion-without-id': 'This criterion has no id. End its line with {#an-id}.',
    'criterion-without-text': 'The criterion "{id}" has no text.',
  },
  expectations: {
    string: 'text; put quotes around a number or a date',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of settings',
    key: 'a group of settings with simple names',
    'string-size': 'a text that is not empty',
    'number-size': 'a number within the limits',
    'int-size': 'a whole number within the limits',
    'array-size': 'a list that is not empty',
    shorter: 'much shorter',
    other: 'what the author’s guide describes',
  },
  nothing: 'nothing',
};
