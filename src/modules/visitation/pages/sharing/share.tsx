// SPDX-License-Identifier: EUPL-1.2
import { shareWithCouncil } from '../../../../../content/texts/report/standing-texts.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Bullets,
  Button,
  Buttons,
  DateField,
  Empty,
  ErrorSummary,
  FollowUp,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  Section,
  Select,
  State,
  Sub,
  Table,
  TextField,
} from '../../../../platform/ui/index.ts'
import { audiences, permittedParts, type Share, shareState } from '../../domain/report-sharing.ts'
import { paths } from '../../paths.ts'
import { audienceTexts, partTexts, shareName, shareStateTexts } from './words.ts'

type Props = {
  organisation: string
  visit: string
  shares: readonly Share[]
  canShare: boolean
  today: LocalDate
  form: FormView
}

/** Who gets the final report: decided here, by the municipality alone. */
export function SharePage(props: Props) {
  const { organisation, visit, shares, canShare, today, form } = props
  const open = shares.filter(share => shareState(share, today) === 'holds')
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
        <Bullets
          items={[
            <Link href={paths.tabling(organisation, visit)}>Wat college en raad ermee deden</Link>,
            <Link href={paths.woo(organisation, visit)}>Verzoeken om openbaarheid (Woo)</Link>,
            <Link href={paths.secrecy(organisation, visit)}>Geheimhouding</Link>,
            <Link href={paths.received(organisation, visit)}>Terug naar het verslag</Link>,
          ]}
        />
      </Section>
    </>
  )
}

function Shares({ organisation, visit, shares, canShare, today, form }: Props) {
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
          { key: 'what', label: 'Wat' },
          { key: 'why', label: 'Waarom' },
          { key: 'from', label: 'Vanaf' },
          { key: 'until', label: 'Tot' },
        ]}
        rows={shares.map(share => ({
          cells: {
            who: shareName(share),
            what: partTexts[share.part],
            why: share.ground || '–',
            from: `${formatInstant(share.at)}, door ${share.byName}`,
            until: <Until {...{ organisation, visit, share, canShare, today, form }} />,
          },
        }))}
      />
    </Section>
  )
}

/** Until when it holds, and the way to end it. */
function Until({
  organisation,
  visit,
  share,
  canShare,
  today,
  form,
}: Omit<Props, 'shares'> & { share: Share }) {
  const state = shareState(share, today)
  const { kind, word } = shareStateTexts[state]
  if (share.endedAt !== null)
    return (
      <State kind={kind}>
        {word} op {formatInstant(share.endedAt)}
      </State>
    )
  return (
    <>
      <State kind={kind}>{word}</State>
      {share.untilOn && <Sub>tot en met {formatDate(share.untilOn)}</Sub>}
      {canShare && state === 'holds' && (
        <Form
          action={paths.endShare(organisation, visit, share.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          label={`Delen met ${shareName(share)}`}
        >
          <Button small label={`Stop met delen met ${shareName(share)}`}>
            Stop met delen
          </Button>
        </Form>
      )}
    </>
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
          <Select
            {...form.field('part', 'whole')}
            label="Wat mag zij hebben?"
            options={permittedParts.map(part => ({ value: part, label: partTexts[part] }))}
          />
          <DateField
            {...form.field('until')}
            label="Tot en met welke dag?"
            optional
            hint="Nodig bij een andere organisatie. Bijvoorbeeld 24-11-2027."
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
