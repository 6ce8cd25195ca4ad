// SPDX-License-Identifier: EUPL-1.2
import { Button, Buttons, Card, Facts, Form, type FormView, Text } from '../../../../platform/ui/index.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

/** Who came in with the code and became administrator, until the secretariat has given its word. */
export type NewAdministrator = { readonly name: string; readonly email: string }

export function Administrator({
  visit,
  administrator,
  form,
}: {
  visit: Visit
  administrator: NewAdministrator
  form: FormView
}) {
  return (
    <Card title="Is dit de eerste beheerder?">
      <Text>
        Met de code van de brief kwam iemand binnen. Kijk na of dit de gemeentesecretaris is, bij twijfel met
        een telefoontje naar het bestuurssecretariaat.
      </Text>
      <Facts
        items={[
          { name: 'Naam', value: administrator.name },
          { name: 'E-mailadres', value: administrator.email },
        ]}
      />
      <Form
        action={paths.administrator(visit.committeeId, visit.id)}
        token={{ csrf: form.csrf, key: form.key() }}
      >
        <Buttons>
          <Button name="answer" value="yes">
            Dit klopt
          </Button>
          <Button kind="subtle" name="answer" value="no">
            Dit klopt niet
          </Button>
        </Buttons>
      </Form>
    </Card>
  )
}
