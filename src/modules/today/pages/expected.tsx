// SPDX-License-Identifier: EUPL-1.2
import { type Expected, expected, expectedIn } from '../../../../content/texts/expected.ts'
import type { Membership } from '../../../kernel/actor.ts'
import { roles } from '../../../kernel/roles.ts'
import { Facts, Section } from '../../../platform/ui/index.ts'

/** For who has nothing waiting: per role what will come and where to look until then. */
export function ExpectedSection({ memberships }: { memberships: readonly Membership[] }) {
  return (
    <Section title="Wat u kunt verwachten">
      <Facts
        stacked
        items={memberships.flatMap(membership =>
          wordsOf(membership).map(({ name, text }) => ({
            name: memberships.length > 1 ? `${name}, ${membership.name}` : name,
            value: text,
          })),
        )}
      />
    </Section>
  )
}

function wordsOf({ roles: held, kind, isReadOnly, emergency }: Membership) {
  if (emergency) return [{ name: 'Noodtoegang', text: 'U leest hier alleen mee. Er komt niets op uw lijst.' }]
  if (isReadOnly)
    return [{ name: 'Meelezen', text: 'U leest hier alleen. Uw taken staan bij uw eigen organisatie.' }]
  return held.map(role => ({
    name: `Als ${roles[role].label}`,
    text: sentence(expectedIn[kind]?.[role] ?? expected[role]),
  }))
}

const sentence = ({ comes, meanwhile }: Expected): string => `${comes} ‘${meanwhile.menu}’ ${meanwhile.says}`
