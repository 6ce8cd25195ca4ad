// SPDX-License-Identifier: EUPL-1.2
import { parseLocalDate } from '../../kernel/dates.ts'
import { formatDate } from '../../kernel/dutch-dates.ts'
import type { ProblemParams } from '../../kernel/problem.ts'
import type { ChangeProblemCode } from './domain/municipal-change.ts'

/** What an administrator reads about a list of municipal changes that cannot be imported as it is. */
export const changeProblemTexts: Readonly<Record<ChangeProblemCode, (params: ProblemParams) => string>> = {
  'file-empty': () =>
    'Er staan geen wijzigingen in. Zet op de eerste regel de namen van de kolommen, en daaronder een regel per wijziging.',
  'file-too-large': ({ limit }) =>
    `Het bestand is te groot. Er passen ${count(limit)} tekens in. Knip het in delen.`,
  'too-many-lines': ({ limit }) =>
    `Er staan te veel regels in. Er passen ${count(limit)} regels in. Knip het bestand in delen.`,
  'columns-missing': ({ columns }) =>
    `Deze kolommen missen: ${columns}. De kolommen zijn: date, type, from, to, name, province, inhabitants.`,
  'quote-not-closed': at(
    () => 'Hier begint een aanhalingsteken dat niet wordt gesloten. Sluit het, of haal het weg.',
  ),
  'field-too-long': at(({ limit }) => `Een veld is te lang. Er passen ${count(limit)} tekens in.`),
  'date-invalid': at(() => 'De datum klopt niet. Schrijf bijvoorbeeld 2027-01-01 of 1-1-2027.'),
  'type-unknown': at(
    () =>
      'Deze soort kennen wij niet. Kies uit: samenvoeging, splitsing, herschikking, naamswijziging, inwoners.',
  ),
  'code-invalid': at(
    ({ code }) => `${code} is geen code van een gemeente. Schrijf gm met vier cijfers, bijvoorbeeld gm0363.`,
  ),
  'code-missing': at(
    () =>
      'Er staat niet om welke gemeente het gaat. Vul bij van een code in; bij een nieuwe naam of aantal inwoners precies een.',
  ),
  'one-successor-needed': at(
    () =>
      'Bij een samenvoeging hoort een gemeente waar de andere in opgaan. Staan er meer, kies dan splitsing of herschikking.',
  ),
  'two-successors-needed': at(() => 'Bij een splitsing horen twee of meer gemeenten waar de oude heen gaat.'),
  'one-predecessor-needed': at(
    () => 'Bij een splitsing hoort een gemeente die ophoudt. Staan er meer, kies dan herschikking.',
  ),
  'names-do-not-match': at(
    () =>
      'De namen of provincies passen niet bij de codes. Geef er evenveel, met een | ertussen, en schrijf een naam overal gelijk.',
  ),
  'name-missing': at(() => 'De nieuwe naam mist.'),
  'province-unknown': at(
    () => 'Deze provincie kennen wij niet. Schrijf de naam, of de code van pv20 tot en met pv31.',
  ),
  'province-missing': at(
    ({ code }) =>
      `In welke provincie ligt ${code}? De gemeenten waaruit zij ontstaat, liggen niet in dezelfde. Vul de provincie in.`,
  ),
  'inhabitants-invalid': at(
    () => 'Het aantal inwoners klopt niet. Schrijf een heel getal, bijvoorbeeld 43210.',
  ),
  'json-invalid': () =>
    'Dit bestand is niet de lijst van gemeenten van de overheid (JSON-LD). Haal de lijst opnieuw op, of gebruik een CSV.',
  'json-without-changes': () => 'In deze lijst staan geen wijzigingen van gemeenten.',
  'code-unknown': at(({ code }) => `Gemeente ${code} staat niet in het register.`),
  'code-taken': at(({ code }) => `De code ${code} is al van een gemeente met een andere naam.`),
  'date-before-begin': at(
    ({ code, date }) => `Gemeente ${code} bestaat pas sinds ${day(date)}. De wijziging moet later zijn.`,
  ),
  'ended-already': at(({ code, date }) => `Gemeente ${code} bestaat niet meer sinds ${day(date)}.`),
  'successor-missing': at(({ code }) =>
    code === ''
      ? 'Er staat niet waar de gemeente heen gaat. Vul bij naar een code in.'
      : `Gemeente ${code} is nieuw. Vul haar naam in.`,
  ),
  'successor-not-valid': at(
    ({ code }) =>
      `Gemeente ${code} bestaat op die dag niet, of houdt die dag zelf op. Noem de gemeente waar het echt heen gaat.`,
  ),
  'successor-is-itself': at(
    ({ code }) => `Gemeente ${code} kan niet in zichzelf opgaan. Laat haar weg bij van.`,
  ),
  cycle: at(
    ({ code }) => `Via ${code} komt u weer bij dezelfde gemeente uit. Kijk na welke gemeente blijft.`,
  ),
  'older-than-register': at(
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
