// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import { planColleagues, readColleagueList, roleNamed } from './colleague-list.ts'

const linesOf = (text: string) => {
  const read = readColleagueList(text)
  if ('problem' in read) throw new Error(read.problem)
  return read.lines
}

describe('reading a list of colleagues', () => {
  const peters = { name: 'L. Peters', email: 'l.peters@voorbeeld.example', role: 'controller' }

  test('takes name, address and role in this order, or in the order of a heading', () => {
    expect(linesOf('L. Peters; L.Peters@voorbeeld.example ;controller')).toEqual([{ line: 1, ...peters }])
    expect(linesOf('Rol\tE-mail\tNaam\ncontroller\tl.peters@voorbeeld.example\tL. Peters')).toEqual([
      { line: 2, ...peters },
    ])
  })

  test('keeps a line that misses something, for its own message', () => {
    expect(linesOf('L. Peters')).toEqual([{ line: 1, name: 'L. Peters', email: '', role: '' }])
  })

  test('says what is wrong with the whole', () => {
    expect(readColleagueList('\n \n')).toEqual({ problem: 'listEmpty' })
    expect(readColleagueList('naam;e-mail;rol')).toEqual({ problem: 'listEmpty' })
    expect(readColleagueList('a;"b;c')).toEqual({ problem: 'listQuote' })
    expect(readColleagueList('a;b@c.nl;CIO\n'.repeat(201))).toEqual({ problem: 'listTooLong' })
    expect(linesOf('a;b@c.nl;CIO\n'.repeat(200))).toHaveLength(200)
  })

  test('knows a role by its name and by words that people use', () => {
    expect(['Controller', ' ciso ', 'wethouder', 'FG', 'processOwner', 'tovenaar'].map(roleNamed)).toEqual([
      'controller',
      'ciso',
      'portfolioHolder',
      'privacyOfficer',
      'processOwner',
      undefined,
    ])
  })
})

describe('what becomes of a line', () => {
  const [self, anna] = ['self', 'anna'] as [PersonId, PersonId]
  const colleagues = [
    { id: self, name: 'Cor', email: 'cor@v.example', roles: ['coordinator'] as Role[] },
    { id: anna, name: 'Anna', email: 'anna@v.example', roles: ['ciso'] as Role[] },
  ]
  const giver = { id: self, roles: ['coordinator'] as Role[] }
  const outcomes = (text: string, by = giver) =>
    planColleagues(linesOf(text), colleagues, by).map(one => one.outcome)

  test('a new colleague is asked in, a known one gets a role, and who has it nothing', () => {
    expect(
      outcomes('Bea;bea@v.example;controller\nAnna;ANNA@v.example;CIO\nAnna;anna@v.example;CISO'),
    ).toEqual(['isNew', 'isKnown', 'hasRole'])
  })

  test('each line that is wrong says how', () => {
    expect(
      outcomes(
        'Bea;geen adres;controller\nBea;bea@v.example;tovenaar\nBea;bea@v.example;beheerder\n;x@v.example;controller\nBea;bea@v.example;raadslid\nVz;vz@v.example;voorzitter',
      ),
    ).toEqual(['emailWrong', 'roleUnknown', 'roleNotInvitable', 'nameWrong', 'isNew', 'roleNotInvitable'])
  })

  test('what a line gives counts for those under it', () => {
    const twice = 'Bea;bea@v.example;wethouder\nBea;bea@v.example;wethouder\nCas;cas@v.example;wethouder'
    expect(outcomes(twice)).toEqual(['isNew', 'hasRole', 'roleIsHeld'])
    const secretary = { id: self, roles: ['municipalSecretary'] as Role[] }
    expect(outcomes(twice, secretary)).toEqual(['isNew', 'hasRole', 'isNew'])
  })

  test('a coordinator gives the own person no deciding role', () => {
    expect(outcomes('Cor;cor@v.example;portefeuillehouder')).toEqual(['roleIsHeld'])
  })
})
