// SPDX-License-Identifier: EUPL-1.2
import { isRefused } from '../kernel/outcome.ts'
import { createFirstAdministrator, loadMunicipalities } from '../modules/organisation/index.ts'
import { openSignIn } from '../platform/auth/sign-in.ts'
import { openDatabase } from '../platform/db/database.ts'
import { migrate } from '../platform/db/migrate.ts'
import type { Command } from './command.ts'

/** The first administrator of an empty installation; later ones are let in by those who are there. */
export const createAdmin: Command = {
  name: 'create-admin',
  usage: 'create-admin NAAM E-MAIL',
  about: 'maakt de eerste beheerder en geeft een eenmalige link om in te loggen',
  async run({ config, ownerUrl, appUrl, identityUrl, keys, args: [name, email], print }) {
    if (!name || !email || !/^[^\s@<>"]+@[^\s@<>"]+$/.test(email)) {
      print(
        'Geef een naam en een e-mailadres, bijvoorbeeld: npx durven-leren create-admin "A. de Vries" a.devries@gemeente.nl',
      )
      return 1
    }
    await migrate(ownerUrl)
    const now = () => new Date()
    const db = openDatabase({ appUrl, identityUrl, connections: 2, now })
    try {
      await loadMunicipalities(db, now())
      const signIn = openSignIn({
        db,
        keys,
        origin: config.origin,
        productName: 'Durven Leren',
        isDemo: config.isDemo,
      })
      const made = await createFirstAdministrator(signIn, { name, email: email.toLowerCase() }, now())
      if (isRefused(made)) {
        print('Er is al een beheerder. Die kan anderen toevoegen.')
        return 1
      }
      print(
        `De beheerder is gemaakt. Open binnen twee dagen deze link, één keer te gebruiken:\n${made.value.url}`,
      )
      return 0
    } finally {
      await db.close()
    }
  },
}
