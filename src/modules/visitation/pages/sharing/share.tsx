// SPDX-License-Identifier: EUPL-1.2
import { shareWithCouncil } from '../../../../../content/texts/report/standing-texts.ts'
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Empty,
  ErrorSummary,
  FollowUp,
  Form,
  type FormView,
  Notice,
  PageHead,
  RadioGroup,
  Section,
  State,
  Table,
  TextField,
} from '../../../../platform/ui/index.ts'
import { audiences, type Share } from '../../domain/report-sharing.ts'
import { paths } from '../../paths.ts'
import { audienceTexts, shareName } from './words.ts'

type Props = {
  organisation: string
  visit: string
  shares: readonly Share[]
  canShare: boolean
  form: FormView
}

/** Who gets the final report: decided here, by the municipality alone. */
export function SharePage(props: Props) {
  const { organisation, visit, shares, canShare, form } = props
  const open = shares.filter(share => share.endedAt === null)
  return (
    <>
      <PageHead
        title="Wie dit verslag leest"
        sentence={`${open.length === 0 ? 'Nu lezen alleen uw afvaardiging en de commissieleden van dit bezoek het.' : `Nu gedeeld met ${open.map(shareName).join(', ')}.`} Alleen uw gemeente beslist hierover.`}
      />
      <ErrorSummary errors={form.errors} />
      <Notice title={shareWithCouncil.title}>{shareWithCouncil.text}</Notice>
      <Shares {...props} />
      {canShare && <ShareForm {...props} />}
      <Section title="Verder">
        <ButtonLink href={paths.received(organisation, visit)}>Terug naar het verslag</ButtonLink>
      </Section>
    </>
  )
}

function Shares({ organisation, visit, shares, canShare, form }: Props) {
  if (shares.length === 0)
    return (
      <Empty title="Het verslag is nog niet gedeeld">
        Hier komt te staan aan wie u het gaf, wanneer, en tot wanneer.
      </Empty>
    )
  return (
    <Section title="Gedeeld met" id="gedeeld">
      <Table
        caption="Aan wie het eindverslag is gegeven"
        hideCaption
        columns={[
          { key: 'who', label: 'Aan wie', isHeader: true },
          { key: 'why', label: 'Waarom' },
          { key: 'from', label: 'Vanaf' },
          { key: 'until', label: 'Tot' },
        ]}
        rows={shares.map(share => ({
          cells: {
            who: shareName(share),
            why: share.ground || '–',
            from: `${formatInstant(share.at)}, door ${share.byName}`,
            until: share.endedAt ? (
              <State kind="nvt">gestopt op {formatInstant(share.endedAt)}</State>
            ) : canShare ? (
              <Form
                action={paths.endShare(organisation, visit, share.id)}
                token={{ csrf: form.csrf, key: form.key() }}
                label={`Delen met ${shareName(share)}`}
              >
                <Button small label={`Stop met delen met ${shareName(share)}`}>
                  Stop met delen
                </Button>
              </Form>
            ) : (
              'nu'
            ),
          },
        }))}
      />
    </Section>
  )
}

function ShareForm({ organisation, visit, form }: Props) {
  return (
    <Section
      title="Deel het verslag"
      id="delen"
      intro="Wie het verslag kreeg, kan het bewaren. Delen stoppen haalt het hier weg, niet uit hun mailbox of map."
    >
      <Form action={paths.share(organisation, visit)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <RadioGroup
          name="audience"
          label="Aan wie geeft u het?"
          options={audiences.map(audience => ({ value: audience, ...audienceTexts[audience] }))}
          value={form.value('audience')}
          error={form.error('audience')}
        />
        <FollowUp name="audience" is="other">
          <TextField
            name="recipient"
            label="Welke organisatie?"
            optional
            hint="Alleen bij een andere organisatie."
            value={form.value('recipient')}
            error={form.error('recipient')}
          />
        </FollowUp>
        <TextField
          name="ground"
          label="Waarom?"
          optional
          hint="Nodig bij een andere organisatie."
          value={form.value('ground')}
          error={form.error('ground')}
        />
        <Buttons>
          <Button kind="primary">Deel het verslag</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
