// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import {
  date,
  email,
  line,
  nothing,
  optionalLine,
  optionalProse,
  prose,
  tick,
  version,
} from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { changeRound } from '../../actions/round/change-round.ts'
import { createRound } from '../../actions/round/create-round.ts'
import { type DueWeeks, dueSteps, standardDueWeeks } from '../../domain/due-dates.ts'
import { reminderDaysOf } from '../../domain/reminder-days.ts'
import { aimsIn, type RoundDraft } from '../../domain/round.ts'
import { RoundFormPage } from '../../pages/round/round-form.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getRound } from '../../store/round.ts'
import { inRound, sampleRound } from './params.ts'

const days = () =>
  z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(60)]).default(null)
const weeks = () => z.coerce.number().int().min(-104).max(104)
const roundFields = z.object({
  name: line(120),
  mandate: prose(2_000),
  aims: optionalProse(4_000),
  startsOn: date(),
  endsOn: date(),
  target: z.coerce.number().int().min(1).max(1_000),
  visitsPerMonth: z
    .union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(60)])
    .default(null),
  phone: optionalLine(40),
  email: z.union([z.literal(''), email()]).default(''),
  remindBefore: days(),
  remindOnDay: tick(),
  remindAfter: days(),
  ...Object.fromEntries(dueSteps.map(step => [`due-${step}`, weeks()])),
})
type RoundFields = z.infer<typeof roundFields>

const toDraft = (fields: RoundFields): RoundDraft => ({
  name: fields.name,
  mandate: fields.mandate,
  aims: aimsIn(fields.aims),
  startsOn: fields.startsOn,
  endsOn: fields.endsOn,
  target: fields.target,
  visitsPerMonth: fields.visitsPerMonth,
  contact: { phone: fields.phone, email: fields.email },
  dueWeeks: Object.fromEntries(
    dueSteps.map(step => [step, (fields as Record<string, unknown>)[`due-${step}`]]),
  ) as DueWeeks,
  reminderDays: reminderDaysOf({
    before: fields.remindBefore,
    onDay: fields.remindOnDay,
    after: fields.remindAfter,
  }),
})

const sampleForm = {
  name: 'ronde 2028-2029',
  mandate: 'De algemene ledenvergadering gaf de opdracht.',
  aims: 'Gemeenten leren van elkaar.\nBesturen zien welke stap nu past.',
  startsOn: '2028-01-03',
  endsOn: '2029-12-31',
  target: '40',
  visitsPerMonth: '6',
  phone: '070 123 45 67',
  email: 'secretariaat@commissie.example',
  remindBefore: '7',
  remindOnDay: 'ja',
  remindAfter: '7',
  ...Object.fromEntries(dueSteps.map(step => [`due-${step}`, String(standardDueWeeks[step])])),
}

const newRound = get({
  name: 'visitation.newRound',
  path: paths.newRound(':organisation'),
  access: 'member',
  may: policy.keepRounds,
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => null,
  render: (_, { actor, form }) => ({
    title: 'Nieuwe ronde',
    crumbs: [
      { label: 'Rondes', href: paths.rounds(actor.organisation.organisationId) },
      { label: 'Nieuwe ronde' },
    ],
    body: <RoundFormPage organisation={actor.organisation.organisationId} form={form} />,
  }),
})

const create = post({
  name: 'visitation.createRound',
  path: paths.newRound(':organisation'),
  access: 'member',
  may: policy.keepRounds,
  params: nothing,
  sample: { form: sampleForm },
  form: roundFields,
  act: (context, fields) => createRound(context, toDraft(fields)),
  location: (round, { actor }) => paths.round(actor.organisation.organisationId, round),
  says: said.roundMade,
  page: newRound,
})

const editRound = get({
  name: 'visitation.editRound',
  path: paths.editRound(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  query: nothing,
  sample: sampleRound,
  load: (tx, { params }) => getRound(tx, params.round),
  render: (round, { actor, form }) => ({
    title: `${round.name} wijzigen`,
    crumbs: [
      { label: 'Rondes', href: paths.rounds(actor.organisation.organisationId) },
      { label: round.name, href: paths.round(actor.organisation.organisationId, round.id) },
      { label: 'Wijzigen' },
    ],
    body: <RoundFormPage organisation={actor.organisation.organisationId} form={form} round={round} />,
  }),
})

const change = post({
  name: 'visitation.changeRound',
  path: paths.editRound(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  sample: { ...sampleRound, form: { ...sampleForm, version: '1' } },
  form: roundFields.extend({ version: version() }),
  act: (context, fields, { params }) =>
    changeRound(context, { roundId: params.round, version: fields.version, draft: toDraft(fields) }),
  location: (round, { actor }) => paths.round(actor.organisation.organisationId, round),
  says: said.roundChanged,
  page: editRound,
})

export const roundFormRoutes = [newRound, create, editRound, change]
