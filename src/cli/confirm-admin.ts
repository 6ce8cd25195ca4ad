// SPDX-License-Identifier: EUPL-1.2
import { isRefused } from '../kernel/outcome.ts'
import { confirmFromServer } from '../modules/organisation/index.ts'
import { openDatabase } from '../platform/db/database.ts'
import type { Command } from './command.ts'

/** The second person for the platform's own administrators: who keeps the server. */
export const confirmAdmin: Command = {
  name: 'confirm-admin',
  usage: 'confirm-admin E-MAIL',
  about: 'bevestigt de tweede beheerder van het platform, die de eerste heeft gevraagd',
  async run({ appUrl, identityUrl, args: [email], print }) {
    if (!email) {
      print('Geef het e-mailadres van wie beheerder wordt.')
      return 1
    }
    const now = () => new Date()
    const db = openDatabase({ appUrl, identityUrl, connections: 2, now })
    try {
      const confirmed = await confirmFromServer(db, email, now())
      if (isRefused(confirmed)) {
        print(
          'Voor dit adres ligt geen verzoek klaar. De beheerder vraagt het eerst aan bij Mensen en rollen.',
        )
        return 1
      }
      print(`${email} is nu ook beheerder van het platform.`)
      return 0
    } finally {
      await db.close()
    }
  },
}
