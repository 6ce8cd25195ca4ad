// SPDX-License-Identifier: EUPL-1.2
import { paths } from '../../src/modules/effect/paths.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { type DemoWorld, makeDemoWorld } from '../measuring/demo-world.ts'
import { type Figure, lower } from '../measuring/figure.ts'
import { type HttpClient, openHttp } from '../measuring/http.ts'
import { load } from '../measuring/load.ts'
import { percentile } from '../measuring/percentile.ts'
import { startPostgres } from '../measuring/postgres.ts'
import { startProgram } from '../measuring/program.ts'
import { type SignedInBrowser, signIn } from '../measuring/sessions.ts'
import { roundSize } from './fill-round.ts'
import { fillSurvey, roundName } from './fill-survey.ts'
import type { Suite } from './suite.ts'

const connections = 8
const requests = 160

type Sent = { readonly survey: string; readonly vng: string }

/** A sealed survey from sending to its open answers, through the real program. */
export const survey: Suite = {
  name: 'survey',
  about: `a sealed survey of ${roundSize} municipalities: answering at ${connections} connections, opening, the page of VNG`,
  async run({ rounds }) {
    const postgres = await startPostgres()
    try {
      const world = await makeDemoWorld(postgres, fillSurvey)
      const program = await startProgram(world.database)
      const http = openHttp(program.origin, connections)
      try {
        const signedIn = (people: readonly { id: string }[]) =>
          signIn(world.database.identityUrl, program.csrfKey, people)
        const { sent, openers } = await send(world, http, signedIn)
        const answering = await timeAnswers(world, http, sent, signedIn)
        const [opener] = openers
        const path = paths.survey(sent.vng, sent.survey)
        const page = await load(connections, rounds ?? requests, async () => {
          await seen(http, path, opener)
        })
        return [
          ...answering,
          lower('survey_page_p95_ms', percentile(page.times, 0.95), 'ms', 60),
          await timeOpening(world, http, sent, openers),
        ]
      } finally {
        http.close()
        await program.stop()
      }
    } finally {
      await postgres.remove()
    }
  },
}

type SignIn = (people: readonly { id: string }[]) => Promise<SignedInBrowser[]>

/** The secretary tells VNG how the round stands, and VNG sends its survey. */
async function send(world: DemoWorld, http: HttpClient, signedIn: SignIn) {
  const withRole = (role: string) => world.members.filter(one => one.roles.includes(role))
  const [secretary] = withRole('committeeSecretary')
  const staff = withRole('programmeStaff')
  const vng = staff[0]?.organisation
  if (!secretary || !vng) throw new Error('the story has no secretary or nobody of VNG')
  const [{ id: round = '' } = {}] = await rowsOf<{ id: string }>(
    world,
    `SELECT id FROM round WHERE name = '${roundName}'`,
  )
  const [teller] = await signedIn([secretary])
  await posted(http, paths.result(secretary.organisation, round), {}, teller)
  const openers = await signedIn(staff.filter(one => one.organisation === vng))
  const closesOn = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10)
  await posted(http, paths.round(vng, round), { closesOn }, openers[0])
  const [{ id: sent = '' } = {}] = await rowsOf<{ id: string }>(
    world,
    `SELECT id FROM survey WHERE round_id = '${round}'`,
  )
  return { sent: { survey: sent, vng } satisfies Sent, openers }
}

/** Every municipality answers once. */
async function timeAnswers(
  world: DemoWorld,
  http: HttpClient,
  sent: Sent,
  signedIn: SignIn,
): Promise<Figure[]> {
  const people = await rowsOf<{ id: string; organisation: string }>(
    world,
    `SELECT r.person_id AS id, r.organisation_id AS organisation FROM role_assignment r
     JOIN organisation o ON o.id = r.organisation_id WHERE r.role = 'coordinator' AND NOT o.is_fictional`,
  )
  const browsers = await signedIn(people)
  const form = { e01a: 'action', 'e01a.note': 'Wij oefenden, en dat hielp. '.repeat(20), e02a: 'continue' }
  const { times, seconds } = await load(connections, people.length, async n => {
    await posted(http, paths.answer(people[n]?.organisation ?? '', sent.survey), form, browsers[n])
  })
  return [lower('answer_p95_ms', percentile(times, 0.95), 'ms'), lower('answer_all_s', seconds, 's')]
}

/** Two people open it once its last day is over: unsealed, shuffled, kept and the box destroyed. */
async function timeOpening(
  world: DemoWorld,
  http: HttpClient,
  { survey, vng }: Sent,
  openers: readonly SignedInBrowser[],
): Promise<Figure> {
  await rowsOf(world, `UPDATE survey SET closes_on = current_date - 1 WHERE id = '${survey}'`)
  await posted(http, paths.open(vng, survey), {}, openers[0])
  const start = performance.now()
  await posted(http, paths.open(vng, survey), {}, openers[1])
  const time = performance.now() - start
  const open = await rowsOf(world, `SELECT id FROM survey_answer WHERE survey_id = '${survey}'`)
  if (open.length !== roundSize) throw new Error(`${open.length} answers came out of the box`)
  return lower('opening_ms', time, 'ms', 2_000)
}

async function posted(
  http: HttpClient,
  path: string,
  fields: Record<string, string>,
  by: SignedInBrowser | undefined,
): Promise<void> {
  if (!by) throw new Error(`nobody to post ${path}`)
  const { status, body } = await http.post(path, fields, by)
  if (status !== 303) throw new Error(`${path}: ${status} ${body.slice(0, 2_000)}`)
}

async function seen(http: HttpClient, path: string, by: SignedInBrowser | undefined): Promise<void> {
  const { status } = await http.get(path, by)
  if (status !== 200) throw new Error(`${path}: ${status}`)
}

const rowsOf = <Row extends object>({ database }: DemoWorld, text: string): Promise<Row[]> =>
  withClient(database.superuserUrl, async client => (await client.query<Row>(text)).rows)
