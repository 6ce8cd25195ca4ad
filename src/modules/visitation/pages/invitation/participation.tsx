// SPDX-License-Identifier: EUPL-1.2
import { meaningOf } from '../../../../../content/glossary.ts'

import { formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import { roles } from '../../../../kernel/roles.ts'
import {
  Card,
  Columns,
  dutchDateShort,
  Facts,
  Link,
  Notice,
  PageHead,
  Section,
  Steps,
  Table,
  Term,
  Text,
} from '../../../../platform/ui/index.ts'
import { ownStep } from '../../domain/asking-extension.ts'
import type { Colleague } from '../../domain/colleague.ts'
import { type Contact, hasContact } from '../../domain/contact.ts'
import type { Delegate } from '../../domain/delegation.ts'
import { dueSteps } from '../../domain/due-dates.ts'
import type { ScheduleDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'
import { addressFact, programmeFact } from '../programme.tsx'
import { dueWords } from '../round/words.ts'
import { ContactLinks } from './contact.tsx'
import { Documents } from './documents.tsx'
import { MunicipalAction, type MunicipalRights, whatNow } from './municipal-action.tsx'
import { participationSteps } from './words.ts'

type Props = {
  participation: Participation
  delegates: readonly Delegate[]
  coordinator: Colleague | undefined
  schedule: ScheduleDocument | undefined
  contact: Contact
  documents: readonly { readonly kind: string; readonly version: number; readonly at: Date }[]
  rights: MunicipalRights
}

/** The municipality's page of a visit: where we stand, what is due, who is who, what now. */
export function ParticipationPage(props: Props) {
  const { participation, contact, delegates, documents, rights } = props
  return (
    <>
      <PageHead
        title={`Visitatie, ${participation.roundName}`}
        sentence={whatNow(participation)}
        actions={<MunicipalAction participation={participation} rights={rights} />}
      />
      <Steps label="Waar wij staan" steps={participationSteps(participation.state)} />
      {participation.state === 'refused' && (
        <Notice title="U ziet af van dit bezoek">
          Dat mag, en het blijft tussen u en de commissie. Bedenkt u zich, vertel het dan het secretariaat van
          de commissie
          {hasContact(contact) && (
            <>
              : <ContactLinks contact={contact} />
            </>
          )}
          .
        </Notice>
      )}
      {participation.state === 'ended' && (
        <Notice title="De commissie heeft dit bezoek beëindigd">
          Wat u invulde, blijft van u en blijft hier staan.
        </Notice>
      )}
      <Columns label="Gegevens van het bezoek" side={<Side {...props} />}>
        {participation.state === 'invited' && <WhatItIs />}
        {delegates.length > 0 && (
          <Section id="afvaardiging" title="Onze afvaardiging">
            <Delegation delegates={delegates} />
          </Section>
        )}
        <Section id="stukken" title="Stukken">
          <Documents participation={participation} documents={documents} rights={rights} />
        </Section>
      </Columns>
    </>
  )
}

function WhatItIs() {
  return (
    <Section id="wat" title="Wat een bezoek inhoudt">
      <Text>
        De commissie praat anderhalf uur met bestuur en ambtelijke top over informatieveiligheid. Zij komt om
        te leren, niet om te oordelen: u krijgt geen cijfer en komt niet op een lijst.
      </Text>
      <Text>
        Vooraf vult u een zelfbeeld in; dat kost hoogstens een halve dag werk. Daarna krijgt u een verslag met
        een volgende stap die bij u past. Alleen u bepaalt wie dat verslag krijgt.
      </Text>
      <Text>
        Afzien mag ook. Daar hoeft u geen reden voor te geven, en niemand buiten de commissie hoort ervan.
      </Text>
    </Section>
  )
}

function Delegation({ delegates }: { delegates: readonly Delegate[] }) {
  return (
    <Table
      caption="Onze afvaardiging"
      hideCaption
      staysTable
      columns={[
        { key: 'role', label: 'Rol', isHeader: true },
        { key: 'name', label: 'Naam' },
      ]}
      rows={delegates.map(one => ({
        cells: { role: roles[one.role].label, name: one.name ?? 'bestaat hier niet' },
      }))}
    />
  )
}

function Side({ participation, delegates, coordinator, contact, schedule, rights }: Props) {
  const { organisationId, visitId, due, visitOn, committee } = participation
  const dates = dueSteps.flatMap(step => {
    const on = due[step]
    return on === undefined || step === 'invitation' || step === 'dossier'
      ? []
      : [{ name: dueWords[step], value: dutchDateShort(on) }]
  })
  return (
    <>
      <Card title="Dag van het bezoek">
        {visitOn === null ? (
          <>
            <Text quiet>De commissie stelt de dag met u vast.</Text>
            {rights.mayAnswerSlots && delegates.length > 0 && (
              <p>
                <Link small href={paths.slots(organisationId, visitId)}>
                  Dagdelen: wie kan wanneer
                </Link>
              </p>
            )}
          </>
        ) : (
          <Facts
            items={[
              { name: 'Dag', value: formatDateWithWeekday(visitOn) },
              ...(schedule
                ? [
                    { name: 'Tijd', value: schedule.at },
                    { name: 'Plaats', value: schedule.place },
                    ...addressFact(schedule.address),
                    ...programmeFact(schedule.programme),
                  ]
                : []),
            ]}
          />
        )}
      </Card>
      {dates.length > 0 && (
        <Card title="Uiterlijk klaar">
          <Facts apart items={dates} />
          {rights.mayAskExtension && ownStep(participation.state) !== undefined && (
            <p>
              <Link small href={paths.askExtension(organisationId, visitId)}>
                Vraag om meer tijd
              </Link>
            </p>
          )}
        </Card>
      )}
      <Card title="Wie is wie">
        <Facts
          items={[
            {
              name: (
                <Term id="coordinator" word="Coördinator">
                  {meaningOf.visitatiecoördinator}
                </Term>
              ),
              value: coordinator?.name ?? 'nog niet gekozen',
            },
            { name: 'Commissie', value: committee.name },
            ...(hasContact(contact)
              ? [{ name: 'Secretariaat', value: <ContactLinks contact={contact} /> }]
              : []),
          ]}
        />
        {rights.mayInvite && (
          <p>
            <Link small href={paths.colleague(organisationId, visitId)}>
              Nodig een collega uit
            </Link>
          </p>
        )}
        {rights.mayName && ['delegated', 'answering', 'handedIn'].includes(participation.state) && (
          <p>
            <Link small href={paths.delegation(organisationId, visitId)}>
              Wijzig de afvaardiging
            </Link>
          </p>
        )}
      </Card>
    </>
  )
}
