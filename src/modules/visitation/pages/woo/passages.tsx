// SPDX-License-Identifier: EUPL-1.2
import { grounds } from '../../../../../content/texts/report/grounds.ts'
import {
  Button,
  Buttons,
  Facts,
  Fold,
  Form,
  Section,
  Select,
  Sub,
  Table,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { groundText, type Passage, redact, redactableParts } from '../../domain/redaction.ts'
import { paths } from '../../paths.ts'
import { Lines } from '../report/report-body.tsx'
import type { WooRequestProps } from './request-props.ts'

/** What stays out of the public copy, each with its ground. */
export function Passages(props: WooRequestProps & { isOpen: boolean }) {
  const { report, passages } = props
  const parts = redactableParts(report)
  const labelOf = (id: string) =>
    parts.find(part => part.id === id)?.label ?? 'een deel dat niet meer in het verslag staat'
  if (passages.length === 0)
    return (
      <Section id="passages" title="Wat niet openbaar wordt">
        <Text>Er is nog niets gekozen. Zonder keuze staat het hele verslag in de openbare versie.</Text>
      </Section>
    )
  return (
    <Section id="passages" title="Wat niet openbaar wordt">
      <Table
        caption="Passages die niet openbaar worden"
        hideCaption
        columns={[
          { key: 'what', label: 'Passage', isHeader: true },
          { key: 'ground', label: 'Grond' },
          { key: 'do', label: 'Kan weer', hideLabel: true },
        ]}
        rows={passages.map(one => ({
          cells: {
            what: (
              <>
                {one.words === '' ? 'Het hele deel' : `‘${one.words}’`}
                <Sub>{labelOf(one.part)}</Sub>
              </>
            ),
            ground: groundText(one.ground),
            do: props.isOpen && <Keep {...props} passage={one} part={labelOf(one.part)} />,
          },
        }))}
      />
    </Section>
  )
}

function Keep({
  organisation,
  visit,
  request,
  passage,
  part,
  form,
}: WooRequestProps & { passage: Passage; part: string }) {
  const name = `${passage.words === '' ? 'het hele deel' : `‘${passage.words.slice(0, 60)}’`} in ${part}`
  return (
    <Form
      action={paths.removePassage(organisation, visit, request.id, passage.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`Passage ${name}`}
    >
      <Button small label={`Laat toch staan: ${name}`}>
        Laat toch staan
      </Button>
    </Form>
  )
}

/** Chooses a passage: a part of the report, and which words of it; none for the whole part. */
export function PassageForm({ organisation, visit, request, report, form }: WooRequestProps) {
  return (
    <Section id="kiezen" title="Laat een passage weg" level={3}>
      <Form
        action={paths.addPassage(organisation, visit, request.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <Select
          {...form.field('part')}
          label="Uit welk deel van het verslag?"
          placeholder="Kies een deel"
          options={redactableParts(report).map(({ id, label, text }) => ({
            value: id,
            label: `${label}: ${text.slice(0, 60)}`,
          }))}
        />
        <TextArea
          {...form.field('words')}
          label="Welke woorden?"
          optional
          hint="Kopieer ze precies uit het deel. Laat leeg om het hele deel weg te laten."
        />
        <Select
          {...form.field('ground', '')}
          label="Op welke grond?"
          hint="Eén grond per passage, uit de Wet open overheid."
          placeholder="Kies een grond"
          options={grounds.map(({ code }) => ({ value: code, label: groundText(code) }))}
        />
        <Buttons>
          <Button>Laat deze passage weg</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

/** How the public copy will read. */
export function Preview({ report, passages }: WooRequestProps) {
  return (
    <Fold summary="Zo leest de openbare versie">
      <Facts
        stacked
        items={redactableParts(redact(report, passages)).map(({ label, text }) => ({
          name: label,
          value: <Lines text={text} />,
        }))}
      />
    </Fold>
  )
}
