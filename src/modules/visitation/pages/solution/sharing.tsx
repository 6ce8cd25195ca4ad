// SPDX-License-Identifier: EUPL-1.2
import { Button, Buttons, Form, type FormView, Link, Section, Text } from '../../../../platform/ui/index.ts'
import type { Solution } from '../../domain/solution.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; solution: Solution; isShared: boolean; form: FormView }

/** Once the municipality allows it: put it where every municipality reads it, or take it away. */
export function Sharing({ visit: { committeeId, id }, solution, isShared, form }: Props) {
  const token = { csrf: form.csrf, key: form.key() }
  return (
    <Section
      title={isShared ? 'Alle gemeenten lezen dit' : 'Deel het met alle gemeenten'}
      id="delen"
      intro={
        solution.state === 'named'
          ? 'In de woorden van de gemeente en met haar naam. Trekt zij haar toestemming in, dan is het meteen weg.'
          : 'In de woorden van de gemeente, zonder naam, ronde of dag. Trekt zij haar toestemming in, dan is het meteen weg.'
      }
    >
      {isShared ? (
        <Form action={paths.stopSharing(committeeId, id, solution.id)} token={token} label="Niet meer delen">
          <Buttons>
            <Button>Haal het weg</Button>
            <Link href={paths.sharedSolutions(committeeId)}>Bekijk de lijst</Link>
          </Buttons>
        </Form>
      ) : (
        <>
          {solution.state === 'unnamed' && (
            <Text quiet>Lees de tekst nog eens. Is toch te zien van wie zij is, deel haar dan niet.</Text>
          )}
          <Form
            action={paths.shareSolution(committeeId, id, solution.id)}
            token={token}
            version={solution.version}
            label="Delen met alle gemeenten"
          >
            <Buttons>
              <Button kind="primary">Deel het met alle gemeenten</Button>
            </Buttons>
          </Form>
        </>
      )}
    </Section>
  )
}
