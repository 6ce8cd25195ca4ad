// SPDX-License-Identifier: EUPL-1.2
import { parseLocalDate } from '../../kernel/dates.ts'
import { formatDate } from '../../kernel/dutch-dates.ts'
import type { ProblemParams } from '../../kernel/problem.ts'
import type { ChangeProblemCode } from './domain/municipal-change.ts'

/** What an administrator reads about a list of municipal changes that cannot be imported as it is. */
export const changeProblemTexts: Readonly<Record<ChangeProblemCode, (params: ProblemParams) => string>> = {
  fileEmpty: () =>
    'Er staan geen wijzigingen in. Zet op de eerste regel de namen van de kolommen, en daaronder een regel per wijziging.',
  fileTooLarge: ({ limit }) =>
    `Het bestand is te groot. Er passen ${count(limit)} tekens in. Knip het in delen.`,
  tooManyLines: ({ limit }) =>
    `Er staan te veel regels in. Er passen ${count(limit)} regels in. Knip het bestand in delen.`,
  columnsMissing: ({ columns }) =>
    `Deze kolommen missen: ${columns}. De kolommen zijn: date, type, from, to, name, province, inhabitants.`,
  quoteNotClosed: at(
    () => 'Hier begint een aanhalingsteken dat niet wordt gesloten. Sluit het, of haal het weg.',
  ),
  fieldTooLong: at(({ limit }) => `Een veld is te lang. Er passen ${count(limit)} tekens in.`),
  dateInvalid: at(() => 'De datum klopt niet. Schrijf bijvoorbeeld 2027-01-01 of 1-1-2027.'),
  typeUnknown: at(
    () =>
      'Deze soort kennen wij niet. Kies uit: samenvoeging, splitsing, herschikking, naamswijziging, inwoners.',
  ),
  codeInvalid: at(
    ({ code }) => `${code} is geen code van een gemeente. Schrijf gm met vier cijfers, bijvoorbeeld gm0363.`,
  ),
  codeMissing: at(
    () =>
      'Er staat niet om welke gemeente het gaat. Vul bij van een code in; bij een nieuwe naam of aantal inwoners precies een.',
  ),
  oneSuccessorNeeded: at(
    () =>
      'Bij een samenvoeging hoort een gemeente waar de andere in opgaan. Staan er meer, kies dan splitsing of herschikking.',
  ),
  twoSuccessorsNeeded: at(() => 'Bij een splitsing horen twee of meer gemeenten waar de oude heen gaat.'),
  onePredecessorNeeded: at(
    () => 'Bij een splitsing hoort een gemeente die ophoudt. Staan er meer, kies dan herschikking.',
  ),
  namesDoNotMatch: at(
    () =>
      'De namen of provincies passen niet bij de codes. Geef er evenveel, met een | ertussen, en schrijf een naam overal gelijk.',
  ),
  nameMissing: at(() => 'De nieuwe naam mist.'),
  provinceUnknown: at(
    () => 'Deze provincie kennen wij niet. Schrijf de naam, of de code van pv20 tot en met pv31.',
  ),
  provinceMissing: at(
    ({ code }) =>
      `In welke provincie ligt ${code}? De gemeenten waaruit zij ontstaat, liggen niet in dezelfde. Vul de provincie in.`,
  ),
  inhabitantsInvalid: at(() => 'Het aantal inwoners klopt niet. Schrijf een heel getal, bijvoorbeeld 43210.'),
  jsonInvalid: () =>
    'Dit bestand is niet de lijst van gemeenten van de overheid (JSON-LD). Haal de lijst opnieuw op, of gebruik een CSV.',
  jsonWithoutChanges: () => 'In deze lijst staan geen wijzigingen van gemeenten.',
  notInRegister: at(({ code }) => `Gemeente ${code} staat niet in het register.`),
  codeTaken: at(({ code }) => `De code ${code} is al van een gemeente met een andere naam.`),
  dateBeforeBegin: at(
    ({ code, date }) => `Gemeente ${code} bestaat pas sinds ${day(date)}. De wijziging moet later zijn.`,
  ),
  endedAlready: at(({ code, date }) => `Gemeente ${code} bestaat niet meer sinds ${day(date)}.`),
  successorMissing: at(({ code }) =>
    code === ''
      ? 'Er staat niet waar de gemeente heen gaat. Vul bij naar een code in.'
      : `Gemeente ${code} is nieuw. Vul haar naam in.`,
  ),
  successorNotValid: at(
    ({ code }) =>
      `Gemeente ${code} bestaat op die dag niet, of houdt die dag zelf op. Noem de gemeente waar het echt heen gaat.`,
  ),
  successorIsItself: at(({ code }) => `Gemeente ${code} kan niet in zichzelf opgaan. Laat haar weg bij van.`),
  cycle: at(
    ({ code }) => `Via ${code} komt u weer bij dezelfde gemeente uit. Kijk na welke gemeente blijft.`,
  ),
  olderThanRegister: at(
    ({ code }) => `Gemeente ${code} kreeg later al een andere naam. Een oudere naam kan er niet meer tussen.`,
  ),
}

/** Puts the number of the line before it, when the problem has one. */
function at(text: (params: ProblemParams) => string): (params: ProblemParams) => string {
  return params => (params.line === undefined ? text(params) : `Regel ${params.line}: ${text(params)}`)
}

function count(value: string | number | undefined): string {
  return Number(value ?? 0).toLocaleString('nl-NL')
}

function day(date: string | number | undefined): string {
  const parsed = parseLocalDate(String(date))
  return parsed === undefined ? 'een eerdere dag' : formatDate(parsed)
}
