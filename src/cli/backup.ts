// SPDX-License-Identifier: EUPL-1.2
import { backUp } from '../platform/backup/backup.ts'
import { restore } from '../platform/backup/restore.ts'
import type { Command } from './command.ts'

const passphrase = (): string | undefined => process.env.BACKUP_PASSPHRASE || undefined

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup BESTAND',
  about: 'schrijft alles naar één bestand, ook terwijl er gewerkt wordt',
  async run({ ownerUrl, args: [file], print }) {
    if (!file) return fail(print, 'Geef een bestandsnaam.')
    if (!passphrase()) print('Let op: zonder BACKUP_PASSPHRASE is het bestand leesbaar voor wie het heeft.')
    const manifest = await backUp(ownerUrl, file, passphrase(), new Date())
    print(
      `${file}: ${manifest.tables.length} tabellen, ${total(manifest.tables)} rijen, migratie ${manifest.migration}.`,
    )
    print('De sleutel (KEY_FILE) staat er niet in. Bewaar die apart.')
    return 0
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore BESTAND',
  about: 'zet een reservekopie terug in een lege database en bewijst dat zij gelijk is',
  worksAloneBecause: 'Terugzetten gaat in een lege database, waar nog niemand in werkt.',
  async run({ ownerUrl, args: [file], print }) {
    if (!file) return fail(print, 'Geef een bestandsnaam.')
    const manifest = await restore(ownerUrl, file, passphrase())
    print(
      `Teruggezet en nagelezen: ${manifest.tables.length} tabellen, ${total(manifest.tables)} rijen, van ${manifest.madeAt}.`,
    )
    return 0
  },
}

const total = (tables: readonly { rows: number }[]): number =>
  tables.reduce((sum, table) => sum + table.rows, 0)

function fail(print: (line: string) => void, text: string): number {
  print(text)
  return 1
}
