/** In "shown when the answer is correct" the words say when, not what; a comma or the verb of the main clause ends that. */
export function isCondition(sentence: string, index: number): boolean {
  return /\b(?:after|(?<!\b(?:as|than) )before(?= \p{L})|if|(?<!\bat )once|that|unless|until|when|where|which|while|who)\b(?:(?!,|\b(?:must|shall|then)\b).)*$/iu.test(
    sentence.slice(0, index),
  );
}

/** The same of other languages, and words that tell one input from the other: `si la respuesta es correcta`, `credenciales correctas`. */
export function isConditionAbroad(
  sentence: string,
  index: number,
  words: string,
): boolean {
  const before = sentence.slice(0, index);
  const behind = sentence.slice(index + words.length);
  if (subordinate.test(before + words) || clauseEnd.test(behind)) return true;
  return (
    correct.test(words) && (inputBefore.test(before) || input.test(behind))
  );
}

const subordinate =
  /(?<!\p{L})(?:afin (?:de|que)|damit|cuando|s[ei] (?:l[aeo]s?|el|il|elle|on|un[ea]?|ya|não|no|nenhuma?|ning[uú]n[oa]?|es|est|for|hay|houver|existe|sus?|todos|plusieurs|quelques|vari[oa]s|alg[uú]n[oa]?s?|eu|yo|je|ele|ela|tu|você|usted|nós|nous|[oa]s?)|mientras|hasta que|quando|caso|quand|lorsqu\p{L}*|tant que|wenn|falls|sobald|solange|bis|если|когда|пока|jeśli|jeżeli|gdy|kiedy|dopóki)(?!\p{L})[^,;:→]*$|(?:如果|若(?!干)|[当當](?![前日天月年]))[^，、。；：→]*$/iu;

const clauseEnd =
  /^[^,，、。;→]{0,12}(?:(?:하|되|으|이)면(?= |,)|(?:할|될|한|된) (?:경우|때)|(?:場合|とき|すると|たら|れば)[、はに]?|(?<![临准即及同实小延当按时暂耗超长])时(?![间刻长区段候效])|[后後](?![台端续面缀退]))/u;

const correct =
  /^(?:[ck]orr?e[ck]?t|poprawn|prawidłow|корректн|правильн|올바른|正[确確])/iu;

const inputBefore =
  /(?:claves?|códigos?|contraseñas?|credencia(?:is|les)|dados|datos|email|identifiants|mots? de passe|opç(?:ão|ões)|opci(?:ón|ones)|PIN|réponses?|respostas?|respuestas?|senhas?) (?:(?:é|es|son|est|sont|fueron) )?$/iu;

const input =
  /^ ?的?(?:Anmeldedaten|Antwort|Eingabe|Passw|Zugangsdaten|dan(?:e|ych)|hasł|odpowied|данн|ответ|парол|답|비밀번호|정보|入力|密码|口令)/iu;
