// SPDX-License-Identifier: EUPL-1.2
import { Link, Text } from '../../../platform/ui/index.ts'

const ways: Readonly<Record<string, string>> = { 'mailto:': 'Mail', 'tel:': 'Bel', 'https:': 'Schrijf via' }

/** Where people ask for help with the site itself; `contact` is a mailto:, tel: or https: address. */
export function Contact({ contact }: { contact: string }) {
  const { protocol, host, pathname } = new URL(contact)
  const shown =
    protocol === 'https:' ? `${host}${pathname === '/' ? '' : pathname}` : decodeURIComponent(pathname)
  return (
    <Text>
      Komt u er niet uit? {ways[protocol]} <Link href={contact}>{shown}</Link>.
    </Text>
  )
}
