// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  FileField,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  TextArea,
  WaitList,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

type Props = {
  organisation: string
  earlier: readonly { id: string; fileName: string; offeredAt: Date; isApplied: boolean }[]
  form: FormView
}

/** Offering a list of municipal changes: a file, or pasted lines. */
export function ChangesPage({ organisation, earlier, form }: Props) {
  return (
    <>
      <PageHead
        title="Wijzigingen van gemeenten"
        sentence="Samenvoegingen, splitsingen, nieuwe namen en aantallen inwoners. U ziet eerst wat er zou gebeuren; er verandert nog niets."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.changes(organisation)}
        token={{ csrf: form.csrf, key: form.key() }}
        enctype="multipart/form-data"
        narrow
      >
        <FileField
          name="file"
          label="Bestand"
          hint="Een CSV, of de lijst ‘Register gemeenten compleet’ van de overheid (JSON-LD). Hoogstens 10 MB."
          accept=".csv,.json,.jsonld,.txt"
          optional
          error={form.error('file')}
        />
        <TextArea
          name="text"
          label="Of plak de regels"
          hint="Kolommen: datum, soort, van, naar, naam, provincie, inwoners."
          rows={8}
          optional
          value={form.value('text')}
          error={form.error('text')}
        />
        <Buttons>
          <Button kind="primary">Laat zien wat er zou gebeuren</Button>
          <Link href={paths.municipalities(organisation)}>Terug naar de gemeenten</Link>
        </Buttons>
      </Form>
      {earlier.length > 0 && (
        <Section title="Eerdere lijsten" id="eerder">
          <WaitList
            items={earlier.map(one => ({
              title: one.fileName,
              href: paths.dryRun(organisation, one.id),
              where: formatInstant(one.offeredAt),
              when: one.isApplied ? 'ingevoerd' : 'niet ingevoerd',
              state: one.isApplied ? ('ja' as const) : ('open' as const),
            }))}
          />
        </Section>
      )}
    </>
  )
}
