// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { NotFound } from '../../../kernel/errors.ts'
import { id, nothing, prose, tick, version } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { changeReflection, dropReflection, writeReflection } from '../actions/reflect.ts'
import { releaseReflection } from '../actions/release-reflection.ts'
import { ReflectionPage } from '../pages/reflection.tsx'
import { ReflectionsPage } from '../pages/reflections.tsx'
import { RoundsPage } from '../pages/rounds.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getReflection, listReflections } from '../store/reflection.ts'
import { getEffectRound, listEffectRounds } from '../store/round.ts'

const rounds = get({
  name: 'effect.reflectionRounds',
  path: paths.reflections(':organisation'),
  access: 'member',
  may: policy.seeReflections,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listEffectRounds(tx),
  render: (all, { actor }) => ({
    title: 'Terugblik',
    body: (
      <RoundsPage
        title="Terugblik"
        sentence="Wat de IBD in gesprekken hoort over de bezoeken, per ronde."
        lines={all.map(round => ({
          name: round.name,
          href: paths.reflectionsOf(actor.organisation.organisationId, round.id),
          about: 'u kunt hier iets opschrijven',
        }))}
        empty={{
          title: 'Er is nog geen ronde gedeeld',
          text: 'Zodra een commissie een ronde deelt, kunt u hier opschrijven wat u hoorde.',
        }}
      />
    ),
  }),
})

const onRound = z.object({ round: id() })

const round = get({
  name: 'effect.reflections',
  path: paths.reflectionsOf(':organisation', ':round'),
  access: 'member',
  may: policy.seeReflections,
  params: onRound,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => ({
    round: await getEffectRound(tx, params.round),
    reflections: await listReflections(tx, params.round),
  }),
  render: ({ round: one, reflections }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: `Terugblik op ${one.name}`,
      crumbs: [{ label: 'Terugblik', href: paths.reflections(organisationId) }, { label: one.name }],
      body: (
        <ReflectionsPage
          organisation={organisationId}
          round={one}
          reflections={reflections}
          person={actor.personId}
          form={form}
        />
      ),
    }
  },
})

const toRound = (id: string, { actor }: { actor: { organisation: { organisationId: string } } }) =>
  paths.reflectionsOf(actor.organisation.organisationId, id)

const write = post({
  name: 'effect.writeReflection',
  path: paths.reflectionsOf(':organisation', ':round'),
  access: 'member',
  may: policy.reflect,
  params: onRound,
  form: z.object({ body: prose(1000) }),
  sample: { form: { body: 'Een bestuurder vertelde dat het gesprek ruimte gaf.' } },
  act: (context, { body }, { params }) => writeReflection(context, { roundId: params.round, body }),
  location: toRound,
  says: said.reflected,
  page: round,
})

const onReflection = z.object({ round: id(), reflection: id() })

const reflection = get({
  name: 'effect.reflection',
  path: paths.reflection(':organisation', ':round', ':reflection'),
  access: 'member',
  may: policy.seeReflections,
  params: onReflection,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => {
    const one = await getReflection(tx, params.reflection)
    if (one.roundId !== params.round) throw new NotFound()
    return { reflection: one, round: await getEffectRound(tx, one.roundId) }
  },
  render: ({ reflection: one, round: of }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Een terugblik',
      crumbs: [
        { label: 'Terugblik', href: paths.reflections(organisationId) },
        { label: of.name, href: paths.reflectionsOf(organisationId, of.id) },
        { label: 'Een terugblik' },
      ],
      body: (
        <ReflectionPage
          organisation={organisationId}
          reflection={one}
          isOwn={one.writtenBy === actor.personId}
          form={form}
        />
      ),
    }
  },
})

const change = post({
  name: 'effect.changeReflection',
  path: paths.reflection(':organisation', ':round', ':reflection'),
  access: 'member',
  may: policy.reflect,
  params: onReflection,
  form: z.object({ body: prose(1000), version: version() }),
  sample: { form: { body: 'Het gesprek gaf ruimte.', version: '1' } },
  act: (context, input, { params }) =>
    changeReflection(context, { ...input, roundId: params.round, id: params.reflection }),
  location: toRound,
  says: said.reflected,
  page: reflection,
})

const drop = post({
  name: 'effect.dropReflection',
  path: paths.removeReflection(':organisation', ':round', ':reflection'),
  access: 'member',
  may: policy.reflect,
  params: onReflection,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => dropReflection(context, { roundId: params.round, id: params.reflection }),
  location: toRound,
  says: said.reflectionRemoved,
  page: reflection,
})

const release = post({
  name: 'effect.releaseReflection',
  path: paths.releaseReflection(':organisation', ':round', ':reflection'),
  access: 'member',
  may: policy.releaseReflection,
  params: onReflection,
  form: z.object({ version: version(), isRead: tick() }),
  sample: { form: { version: '1', isRead: 'ja' } },
  act: (context, input, { params }) =>
    releaseReflection(context, { ...input, roundId: params.round, id: params.reflection }),
  location: toRound,
  says: said.reflectionReleased,
  page: reflection,
})

export const ibdRoutes = [rounds, round, write, reflection, change, drop, release]
