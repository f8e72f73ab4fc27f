import type { DiagnosticMessages } from './messages.ts';

export const nl: DiagnosticMessages = {
  messages: {
    'file-missing': 'Er is geen {path}. Een briefing heeft dat bestand nodig.',
    'file-too-large':
      'Dit bestand heeft meer dan {most} tekens. Verdeel het over meer dan één module.',
    'direction-sign':
      'Hier staat een onzichtbaar teken ({sign}) dat de leesrichting omkeert; lezers zien in plaats daarvan een vraagteken. Haal het weg.',
    'letters-mixed':
      'In ‘{word}’ staat een letter die op een andere lijkt: {letter}. Typ het woord opnieuw.',
    'html-in-text':
      'HTML werkt hier niet: ‘{tag}’ komt zo in beeld. Haal het weg, of zet het als code tussen accenten.',
    'yaml-syntax':
      'Dit is niet te lezen als YAML. Kijk naar inspringen, haken en aanhalingstekens ({problem}).',
    'yaml-value': '{path} moet {expected} zijn.',
    'yaml-value-missing': '{path} ontbreekt. Voeg het toe.',
    'yaml-key-unknown': 'Er is hier geen instelling ‘{key}’. Verbeter de naam of laat haar weg.',
    'yaml-key-repeated': '‘{key}’ staat hier twee keer. Laat er één weg.',
    'yaml-alias': 'Verwijzingen binnen YAML (&naam en *naam) werken hier niet. Schrijf het uit.',
    'text-missing-language': '{path} heeft geen tekst in: {language}.',
    'nesting-too-deep': 'Dit zit te diep in elkaar om te tonen. Maak het platter.',
    'list-too-long':
      'Meer dan {most} worden er niet gelezen. Laat weg wat hier begint, of verdeel het.',
    'step-too-long':
      'Deze stap heeft meer dan {most} tekens, en wordt niet getoond. Verdeel hem over meer stappen.',
    'step-too-full':
      'Deze stap bestaat uit te veel delen, zoals alinea’s, verwijzingen en opties, en wordt niet getoond. Verdeel hem over meer stappen.',
    'front-matter-missing':
      'Een module begint met id, title, minutes en goals tussen twee regels met ---.',
    'module-unknown':
      'De module ‘{id}’ ({language}) staat niet op de route. Zet de id bij modules in briefing.yaml, en de taal bij languages.',
    'module-missing': 'Er is in geen enkele taal een bestand voor de module ‘{id}’.',
    'module-missing-language': 'De module ‘{id}’ heeft geen bestand in: {language}.',
    'id-differs-from-folder':
      'De id ‘{id}’ wijkt af van de naam van de map, ‘{folder}’. Maak ze gelijk; de map telt.',
    'text-before-first-step':
      'Deze tekst staat voor de eerste stap en heeft geen plaats op de route. Zet hem onder een kop met ## en een id.',
    'step-without-id':
      'Deze stap heeft geen id; voortgang erin kan verloren gaan. Sluit de kop af met {#een-id}.',
    'module-without-steps': 'Deze module heeft geen stappen. Een stap begint met ## Kop {#een-id}.',
    'duplicate-id': 'De id ‘{id}’ is al in gebruik. Kies een andere voor de nieuwe.',
    'invalid-id':
      '‘{id}’ kan geen id zijn. Gebruik letters, cijfers en streepjes, hoogstens honderd, en begin met een letter of cijfer.',
    'ids-differ':
      'De ids wijken af van die in {other}: hier ‘{here}’, daar ‘{there}’. Gebruik in elke taal dezelfde ids.',
    'answers-differ':
      'Het goede antwoord op ‘{id}’ wijkt af van dat in {other}: hier ‘{here}’, daar ‘{there}’.',
    'unknown-container':
      'Er is geen blok ‘{name}’. Er zijn key, since, note, presenter en question.',
    'container-not-closed':
      'Dit blok ‘{name}’ is niet afgesloten. Zet er een regel met evenveel dubbele punten achter.',
    'container-not-open':
      'Deze dubbele punten sluiten niets af. Haal ze weg, of geef het blok erboven er meer.',
    'container-not-allowed':
      'Een blok ‘{name}’ kan hier niet staan. Een blok begint aan het begin van een regel; key, presenter en question staan direct in een stap.',
    'setting-invalid': '‘{value}’ is geen waarde voor {setting}.',
    'setting-missing': 'Het blok ‘{name}’ heeft {setting} nodig.',
    'setting-unknown':
      'Het blok ‘{name}’ heeft geen instelling ‘{setting}’. Een tekst met spaties staat tussen dubbele aanhalingstekens.',
    'unknown-passage': 'Er is geen passage ‘{id}’ in passages.yaml.',
    'unknown-term': 'Er is geen begrip ‘{id}’ in glossary.yaml.',
    'unknown-document': 'Er is geen document ‘{id}’ in briefing.yaml.',
    'passage-never-cited': 'Geen enkele stap verwijst naar de passage ‘{id}’.',
    'passage-never-asked': 'Geen enkele vraag steunt op de passage ‘{id}’.',
    'passage-few-questions':
      'Er steunen maar {number} vragen op de passage ‘{id}’. Schrijf er {least} of meer.',
    'passage-few-kinds':
      'De vragen over de passage ‘{id}’ zijn van te weinig soorten: {number}. Gebruik er {least} of meer.',
    'passage-few-levels':
      'De vragen over de passage ‘{id}’ zijn van te weinig niveaus: {number}. Gebruik er {least} of meer.',
    'sentence-too-long':
      'Deze zin heeft {words} woorden. Gebruik er hoogstens {most}, of splits hem: ‘{start}’.',
    'abbreviation-unexplained':
      'De afkorting ‘{abbreviation}’ is niet uitgelegd. Zet haar tussen haakjes achter de volle naam, of in de begrippenlijst.',
    'right-option-longest':
      'Bij {number} van de {all} vragen met één goede optie ({share} procent) is die optie de langste. Kort haar in, of maak een foute langer: {ids}.',
    'link-not-https': 'Alleen links naar https-adressen mogen, en ‘{href}’ dus niet.',
    'image-missing':
      'Er is geen plaatje ‘{src}’. Zet het in de map media, en schrijf ../media/ voor de naam.',
    'image-without-alternative':
      'Het plaatje ‘{src}’ heeft geen tekst om voor te lezen. Beschrijf tussen de haken wat erop staat.',
    'picture-not-plain':
      'Het plaatje ‘{src}’ is meer dan een tekening, en wordt niet getoond: {found} hoort er niet in. Bewaar het als gewone SVG, zonder script, losse pagina’s, beweging en verwijzingen naar buiten.',
    'picture-too-heavy':
      'Het plaatje ‘{src}’ is te zwaar om te tekenen, en wordt niet getoond. Maak het eenvoudiger, met minder herhaling.',
    'too-many-key-points':
      'Deze stap heeft {number} kernpunten. Houd de beste over, hoogstens {most}.',
    'key-point-too-long': 'Dit kernpunt heeft {words} woorden. Gebruik er hoogstens {most}.',
    'key-point-not-text': 'Kernpunten zijn een lijst of alinea’s, en geen code, tabel of streep.',
    'step-on-more-slides':
      'De kernpunten van deze stap passen niet op één dia en staan nu op {slides}. Kort ze in, of splits de stap.',
    'question-not-on-slide':
      'De vraag ‘{id}’ past niet op een dia en kan dus niet aan een zaal worden gesteld. Kort haar of haar uitleg in.',
    'unknown-question-kind':
      'Er is geen soort vraag ‘{kind}’. Schrijf de soort direct na het woord question.',
    'question-without-id': 'Deze vraag heeft geen id. Zet #een-id achter de soort.',
    'question-without-prompt': 'Deze vraag vraagt niets. Begin met de vraag zelf.',
    'question-without-why':
      'Deze vraag heeft geen uitleg. Leg het goede antwoord uit op een regel die begint met why:',
    'question-without-passage': 'Deze vraag steunt op geen passage. Zet cites= met de id erbij.',
    'question-level-invalid':
      'Het niveau is remember, understand, apply of judge, en niet ‘{value}’. Schrijf bijvoorbeeld level=understand.',
    'question-text-unexpected':
      'Deze tekst heeft geen plaats in de vraag: ‘{text}’. Zet hem in de vraag zelf of laat hem inspringen.',
    'option-without-id': 'Deze optie heeft geen id. Sluit de regel af met {#een-id}.',
    'option-without-text': 'De optie ‘{id}’ heeft geen tekst.',
    'option-without-feedback':
      'De foute optie ‘{id}’ heeft geen feedback. Zeg eronder wat er fout aan is, op een regel die begint met twee spaties en een dubbele punt.',
    'too-few-options':
      'Hier zijn minstens twee opties nodig: regels die beginnen met - [ ] of - [x].',
    'no-right-option': 'Geen enkele optie is goed. Geef de goede een [x].',
    'second-pinned-option':
      'Een tweede optie, ‘{id}’, staat vast op de laatste plaats. Laat een van de twee tekens weg.',
    'answer-invalid':
      'Het antwoord is true of false, en niet ‘{value}’. Schrijf het als answer: true.',
    'accept-missing':
      'Er staat niet welk antwoord goed is. Zet het op een regel die begint met accept:, met | tussen de vormen.',
    'answer-form-empty':
      'De vorm ‘{form}’ heeft geen letter of cijfer, en kan dus niet getypt worden.',
    'wrong-answer-accepted':
      'Het foute antwoord ‘{id}’ is gelijk aan een vorm die goed is. Haal een van de twee weg.',
    'number-invalid':
      'Achter {word}: staat een getal in cijfers, in elke taal met een punt (12.5), en niet ‘{value}’. Een marge is nooit negatief.',
    'cloze-without-gaps':
      'Deze tekst heeft geen gaten. Zet op de plaats van een gat zijn id tussen dubbele accolades.',
    'gap-unknown':
      'Het gat ‘{id}’ heeft onder de tekst geen regel met zijn antwoord. Schrijf die erbij, in de lijst.',
    'gap-not-in-text':
      'Het gat ‘{id}’ staat niet in de tekst. Zet zijn id daar tussen dubbele accolades.',
    'gap-without-answer':
      'Het gat ‘{id}’ heeft geen antwoord. Zet de goede vormen achter de dubbele punt, of opties eronder.',
    'too-few-items':
      'Deze vraag heeft minstens {least} onderdelen nodig, elk op een regel die eindigt met een id.',
    'too-few-groups':
      'Deze vraag heeft minstens twee groepen nodig. Een groep begint met een streepje aan het begin van een regel.',
    'too-few-areas':
      'Deze vraag heeft minstens twee plekken nodig om uit te kiezen: regels die beginnen met - [ ] of - [x].',
    'pair-incomplete':
      'Dit is geen paar: ‘{text}’. Zet links en rechts op één regel, elk met een id, en = met spaties ertussen.',
    'item-without-group':
      '‘{text}’ hoort bij geen groep. Zet er een regel met een groep boven, zonder inspringen.',
    'question-without-picture':
      'Deze vraag heeft precies één plaatje nodig, in een eigen alinea boven de plekken.',
    'area-invalid':
      'Er is geen plek ‘{value}’ in het plaatje. Zet at=x,y,breedte,hoogte achter de id, in procenten, binnen het plaatje.',
    'case-turn-count':
      'Een casus heeft twee tot vier beurten, en deze heeft er {number}. Een beurt begint met ### en een id.',
    'turn-without-id': 'Deze beurt heeft geen id. Sluit de kop af met {#een-id}.',
    'turn-without-heading':
      'De beurt ‘{id}’ heeft geen kop. Zeg in een paar woorden waar zij over gaat.',
    'turn-unknown': 'Er is geen beurt ‘{id}’ in deze casus. Noem er een die er is, of schrijf end.',
    'turn-leads-back':
      'Dit leidt terug naar de beurt ‘{id}’, en een casus loopt nooit rond. Noem een beurt die verderop staat, of schrijf end.',
    'turn-unreachable':
      'Geen enkele optie leidt naar de beurt ‘{id}’. Laat een eerdere optie erheen leiden, of laat de beurt weg.',
    'option-without-consequence':
      'De optie ‘{id}’ heeft geen gevolg. Zeg eronder wat ervan komt, op een regel die begint met twee spaties en een dubbele punt.',
    'open-without-model':
      'Deze vraag heeft geen modelantwoord. Schrijf er een op een regel die begint met model.',
    'open-criteria-count':
      'Een open vraag heeft twee tot vijf criteria, en deze heeft er {number}. Zet ze als lijst achter criteria.',
    'criterion-without-id': 'Dit criterium heeft geen id. Sluit de regel af met {#een-id}.',
    'criterion-without-text': 'Het criterium ‘{id}’ heeft geen tekst.',
  },
  expectations: {
    string: 'een tekst (zet aanhalingstekens om een getal of een datum)',
    number: 'een getal',
    int: 'een heel getal',
    array: 'een lijst',
    object: 'een groep instellingen',
    key: 'een groep instellingen met eenvoudige namen',
    'string-size': 'een tekst die niet leeg is',
    'number-size': 'een getal binnen de grenzen',
    'int-size': 'een heel getal binnen de grenzen',
    'array-size': 'een lijst die niet leeg is',
    shorter: 'veel korter',
    other: 'zoals de handleiding voor auteurs het beschrijft',
  },
  nothing: 'niets',
};
