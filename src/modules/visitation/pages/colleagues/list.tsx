// SPDX-License-Identifier: EUPL-1.2
import { roles } from '../../../../kernel/roles.ts'
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
import { invitableRoles } from '../../domain/colleague.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Props = { readonly participation: Participation; readonly form: FormView }

/** Asks several colleagues in: a file, or pasted lines. */
export function ColleagueListPage({ participation, form }: Props) {
  const { organisationId, visitId } = participation
  return (
    <>
      <PageHead
        title="Collega’s uit een lijst"
        sentence="U ziet eerst per regel wat er gebeurt. Niemand krijgt bericht voordat u dat bevestigt."
      />
      <ErrorSummary errors={form.errors} />
      <Form
        action={paths.colleagueList(organisationId, visitId)}
        token={{ csrf: form.csrf, key: form.key() }}
        enctype="multipart/form-data"
        narrow
      >
        <Text>
          Zet op elke regel een naam, een e-mailadres van het werk en een rol, met een puntkomma, komma of tab
          ertussen. Kopiëren uit een rekenblad werkt ook.
        </Text>
        <FileField
          name="file"
          label="Bestand"
          hint="Een CSV met hoogstens 200 regels."
          accept=".csv,.txt"
          optional
          error={form.error('file')}
        />
        <TextArea
          {...form.field('text')}
          label="Of plak de regels"
          hint="Bijvoorbeeld: L. Peters; l.peters@gemeente.nl; controller"
          rows={8}
          optional
        />
        <Text quiet>Rollen: {invitableRoles.map(role => roles[role].label).join(', ')}.</Text>
        <Buttons>
          <Button kind="primary">Laat zien wat er gebeurt</Button>
          <Link href={paths.colleague(organisationId, visitId)}>Eén collega uitnodigen</Link>
        </Buttons>
      </Form>
    </>
  )
}
