// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
import {
  Button,
  Buttons,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Section,
  Select,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import { visitingRoles } from '../../domain/committee.ts'
import type { Tied, Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { TieFields, tieInWords } from './tie-fields.tsx'

type Props = {
  visit: Visit
  committee: readonly Colleague[]
  tied: readonly Tied[]
  /** Whether somebody sits in the committee of the round on the day of this visit. */
  isSeated: (person: Colleague) => boolean
  form: FormView
}

/** Who of the committee visits, and who may not because of a tie with the municipality. */
export function MembersPage({ visit, committee, tied, isSeated, form }: Props) {
  const { committeeId, id, municipality } = visit
  const token = { csrf: form.csrf, key: form.key() }
  return (
    <>
      <PageHead
        title={`Wie gaat naar ${municipality.name}?`}
        sentence="Wie u kiest, leest het zelfbeeld vanaf 6 weken voor het gesprek tot 8 weken na het eindverslag."
      />
      <ErrorSummary errors={form.errors} />
      <Form action={paths.members(committeeId, id)} token={token} version={visit.version} narrow>
        <CheckboxGroup
          name="members"
          label="Leden bij dit bezoek"
          error={form.error('members')}
          values={form.values(
            'members',
            visit.members.map(one => one.id),
          )}
          options={committee
            .filter(one => one.roles.some(role => visitingRoles.includes(role)))
            .map(one => ({
              value: one.id,
              label: one.name,
              hint: one.roles.map(role => roles[role].label).join(', '),
              disabledReason: tied.some(tie => tie.person === one.id)
                ? `Heeft een band met ${municipality.name}, en ziet dit bezoek niet.`
                : !isSeated(one) && !visit.members.some(member => member.id === one.id)
                  ? 'Zit op de dag van dit bezoek niet in de commissie van deze ronde.'
                  : undefined,
            }))}
        />
        <Buttons>
          <Button kind="primary">Bewaar wie er gaan</Button>
          <Link href={paths.visit(committeeId, id)}>Terug naar het bezoek</Link>
        </Buttons>
      </Form>
      <Section
        id="band"
        title={`Een band met ${municipality.name}`}
        intro="Wie er woont, werkte of familie heeft in het bestuur, ziet niets van dit bezoek. Ook niet via zoeken."
      >
        {tied.length > 0 && (
          <Table
            caption={`Wie een band heeft met ${municipality.name}`}
            hideCaption
            columns={[
              { key: 'name', label: 'Wie', isHeader: true },
              { key: 'ground', label: 'Band' },
              { key: 'end', label: 'Herstellen', hideLabel: true },
            ]}
            rows={tied.map(tie => ({
              cells: {
                name: tie.name,
                ground: tieInWords(tie),
                end: <EndTie visit={visit} tie={tie} form={form} />,
              },
            }))}
          />
        )}
        <Form action={paths.tie(committeeId, id)} token={{ csrf: form.csrf, key: form.key() }} narrow>
          <Select
            {...form.field('person')}
            label="Wie heeft een band?"
            placeholder="Kies een collega"
            options={committee.map(one => ({ value: one.id, label: one.name }))}
          />
          <TieFields form={form} />
          <Buttons>
            <Button>Leg de band vast</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}

/** The way back when a tie was a mistake. */
function EndTie({ visit, tie, form }: { visit: Visit; tie: Tied; form: FormView }) {
  return (
    <Form
      action={paths.endTie(visit.committeeId, visit.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`Band van ${tie.name}`}
    >
      <Hidden name="person" value={tie.person} />
      <Button kind="subtle" small label={`Dit klopt niet: band van ${tie.name}`}>
        Dit klopt niet
      </Button>
    </Form>
  )
}
