// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotFound } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { withClient } from '../db/prepare-database.ts'
import { join, PIECE_BYTES, split } from './pieces.ts'
import { destroyFile, type FileId, getFile, getFileBytes, saveFile } from './store.ts'

let world: World
let anna: TestPerson
let bram: TestPerson
const bytes = randomBytes(2 * PIECE_BYTES + 7)

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  bram = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())

const save = (person: TestPerson, content: Uint8Array = bytes) =>
  world.db.write(world.scope(person), tx =>
    saveFile(tx, { title: 'Bijlage', kind: 'pdf', tlp: 'TLP:AMBER', bytes: content }, world.now()),
  )
const read = (person: TestPerson, id: FileId) =>
  world.db.read(world.scope(person), tx => getFileBytes(tx, id))
const destroy = (person: TestPerson, id: FileId) =>
  world.db.write(world.scope(person), tx => destroyFile(tx, id))

describe('a file', () => {
  test('comes back as it was saved, with its digest', async () => {
    const saved = await save(anna)
    const back = await read(anna, saved.id)
    expect(back.bytes.equals(bytes)).toBe(true)
    expect(back).toMatchObject({
      title: 'Bijlage',
      kind: 'pdf',
      tlp: 'TLP:AMBER',
      size: bytes.length,
      createdAt: world.now(),
    })
    expect(back.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('is not there for another organisation, which cannot destroy it either', async () => {
    const { id } = await save(anna)
    await expect(read(bram, id)).rejects.toThrow(NotFound)
    await expect(destroy(bram, id)).rejects.toThrow(NotFound)
    await expect(read(anna, newId<'FileId'>())).rejects.toThrow(NotFound)
    expect((await read(anna, id)).size).toBe(bytes.length)
  })

  test('leaves its digest in the audit chain, and neither its title nor its bytes', async () => {
    const { id, sha256 } = await save(anna)
    const events = await world.db.read(world.scope(anna), tx =>
      tx.sql.selectFrom('audit_event').select('body').execute(),
    )
    const event = events.map(row => row.body).find(body => body.includes(id))
    expect(event).toContain('file.saved')
    expect(event).toContain(sha256)
    expect(event).not.toContain('Bijlage')
  })

  test('is destroyed with its bytes, and an equal one stays whole', async () => {
    const [first, second] = [await save(anna), await save(anna)]
    await destroy(anna, first.id)
    await expect(read(anna, first.id)).rejects.toThrow(NotFound)
    const left = await world.db.read(world.scope(anna), tx =>
      tx.sql.selectFrom('file_piece').select('n').where('file_id', '=', first.id).execute(),
    )
    expect(left).toEqual([])
    expect((await read(anna, second.id)).bytes.equals(bytes)).toBe(true)
  })

  test('whose bytes were changed behind our back is not given out', async () => {
    const { id } = await save(anna)
    await withClient(world.database.superuserUrl, client =>
      client.query("UPDATE file_piece SET bytes = '\\x00' WHERE file_id = $1 AND n = 2", [id]),
    )
    await expect(read(anna, id)).rejects.toThrow('damaged')
    expect((await world.db.read(world.scope(anna), tx => getFile(tx, id))).size).toBe(bytes.length)
  })

  test('that is empty or larger than 10 MB is refused by the database too', async () => {
    for (const wrong of [Buffer.alloc(0), Buffer.alloc(10 * 1024 * 1024 + 1)])
      await expect(save(anna, wrong)).rejects.toThrow('file_size_check')
  })
})

test('pieces are at most 256 kB and join to what was split', () => {
  for (const size of [1, PIECE_BYTES, PIECE_BYTES + 1]) {
    const pieces = split(bytes.subarray(0, size))
    expect(pieces.every(piece => piece.length > 0 && piece.length <= PIECE_BYTES)).toBe(true)
    expect(join(pieces).equals(bytes.subarray(0, size))).toBe(true)
  }
})
