// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  ErrorSummary,
  FileField,
  Form,
  type FormView,
  Link,
  PageHead,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'

type Props = { readonly organisation: string; readonly round: Round; readonly form: FormView }

/** Puts several municipalities in a round: a file, or pasted lines. */
export function MunicipalityListPage({ organisation, round, form }: Props) {
  return (
    <>
      <PageHead
        title="Gemeenten uit een lijst"
        sentence={`U ziet eerst per regel wat er gebeurt. Er komt niets in ${round.name} voordat u dat bevestigt.`}
      />
      <ErrorSummary errors={form.errors} />
      <Text>
        Zet op elke regel de code of de naam van een gemeente. Andere kolommen mogen erbij staan. Kopiëren uit
        een rekenblad werkt ook.
      </Text>
      <Form
        action={paths.municipalityList(organisation, round.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        enctype="multipart/form-data"
        narrow
      >
        <FileField
          name="file"
          label="Bestand"
          hint="Een CSV, XLSX of ODS met hoogstens 600 regels. Van een rekenblad lezen wij het eerste blad."
          accept=".csv,.txt,.xlsx,.ods"
          optional
          error={form.error('file')}
        />
        <TextArea
          {...form.field('text')}
          label="Of plak de regels"
          hint="Bijvoorbeeld: 0344, of Utrecht."
          rows={8}
          optional
        />
        <Buttons>
          <Button kind="primary">Laat zien wat er gebeurt</Button>
          <Link href={paths.addVisit(organisation, round.id)}>Eén voor één toevoegen</Link>
        </Buttons>
      </Form>
    </>
  )
}
