// SPDX-License-Identifier: EUPL-1.2

import type { ProblemParams } from '../../src/kernel/problem.ts'
import { formatCount } from '../../src/kernel/questionnaire/number-classes.ts'
import type { AnswerProblemCode } from '../../src/kernel/questionnaire/raw-form.ts'

const dateExamples: Readonly<Record<string, string>> = {
  day: '30-11-2026',
  month: '11-2026',
  year: '2026',
}

const count = (value: string | number | undefined) => formatCount(Number(value ?? 0))

/** What a person reads beside a field that cannot be kept as it is; what was typed stays in the field. */
export const answerProblemTexts: Readonly<Record<AnswerProblemCode, (params: ProblemParams) => string>> = {
  unknownOption: () => 'Deze keuze staat niet in de lijst. Kies een van de antwoorden.',
  notWithOthers: () => 'U koos ook een antwoord dat niet samengaat met andere. Haal een van de vinkjes weg.',
  twoAnswers: () => 'U gaf twee antwoorden die niet samengaan. Haal er een weg.',
  notWholeNumber: () => 'Vul een heel getal in, bijvoorbeeld 12.',
  numberOutOfRange: ({ min, max }) => `Vul een getal in van ${count(min)} tot en met ${count(max)}.`,
  notADate: ({ precision }) => `Vul een datum in, bijvoorbeeld ${dateExamples[precision ?? 'day']}.`,
  dateOutOfRange: ({ from, to }) => `Kies een jaar van ${from} tot en met ${to}.`,
  dateInFuture: () => 'Deze datum moet nog komen. Vul een datum in die al voorbij is.',
  tooLong: ({ over, max }) => `De tekst is ${count(over)} tekens te lang. Er passen ${count(max)} tekens in.`,
}
