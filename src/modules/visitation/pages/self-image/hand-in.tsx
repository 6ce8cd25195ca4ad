// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonLink,
  Buttons,
  Confirm,
  ErrorSummary,
  type FormView,
  Link,
  Notice,
  PageHead,
  Section,
} from '../../../../platform/ui/index.ts'
import { waitingForSeen } from '../../domain/hand-in.ts'
import type { SelfImageView } from '../../domain/self-image-view.ts'
import { paths } from '../../paths.ts'
import { SeenFacts } from './seen-facts.tsx'

/** Asks before the self-image leaves the municipality, and names what is still open. */
export function HandInPage({ view, form }: { view: SelfImageView; form: FormView }) {
  const { organisationId, visitId, committee } = view.selfImage.participation
  const overview = paths.selfImage(organisationId, visitId)
  if (!view.isOpen)
    return (
      <>
        <PageHead
          title="Zelfbeeld inleveren"
          sentence="Het zelfbeeld is ingeleverd en verandert niet meer."
        />
        <Buttons>
          <ButtonLink href={paths.selfImageRead(organisationId, visitId)}>Lees het hele zelfbeeld</ButtonLink>
        </Buttons>
      </>
    )
  if (waitingForSeen({ seen: view.seen.map(one => one.role), existing: view.existing }).length > 0)
    return (
      <>
        <PageHead title="Zelfbeeld inleveren" sentence="Dat kan zodra het zelfbeeld is gezien." />
        <ErrorSummary errors={form.errors} kept={false} />
        <SeenFacts view={view} />
        <Buttons>
          <ButtonLink href={overview}>
            {view.selfImage.offeredAt ? 'Naar het overzicht' : 'Naar het overzicht om voor te leggen'}
          </ButtonLink>
        </Buttons>
        <OpenTopics view={view} />
      </>
    )
  return (
    <Confirm
      errors={form.errors}
      kept={false}
      title="Zelfbeeld inleveren?"
      sentence={`U geeft het zelfbeeld aan ${committee.name}. Zij bereidt er het gesprek mee voor.`}
      consequences={[
        'De leden die uw gemeente bezoeken en hun secretaris lezen alle antwoorden, ook de antwoorden die apart zijn gegeven.',
        "Het overleg met collega's gaat niet mee.",
        'De antwoorden veranderen daarna niet meer.',
      ]}
      action={paths.handIn(organisationId, visitId)}
      token={{ csrf: form.csrf, key: form.key() }}
      button="Lever het zelfbeeld in"
      cancelHref={overview}
    >
      <OpenTopics view={view} />
    </Confirm>
  )
}

function OpenTopics({ view }: { view: SelfImageView }) {
  const { organisationId, visitId } = view.selfImage.participation
  if (view.openTopics.length === 0) return <Notice kind="done">Alle onderwerpen zijn beantwoord.</Notice>
  return (
    <Section
      title="Nog open"
      note={view.openTopics.length === 1 ? '1 onderwerp' : `${view.openTopics.length} onderwerpen`}
      intro="Dit mag zo blijven. De commissie ziet dat een vraag open is en kan er in het gesprek op terugkomen."
    >
      <ul>
        {view.openTopics.map(topic => (
          <li>
            <Link href={paths.topic(organisationId, visitId, topic.code)}>
              {topic.number}. {topic.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
