// SPDX-License-Identifier: EUPL-1.2
import { Bullets } from '../../../platform/ui/index.ts'
import { programmeParts } from '../domain/schedule.ts'

/** The programme of a day beside its time and place, for `Facts`; nothing while there is none. */
export const programmeFact = (programme: string | undefined) =>
  programme ? [{ name: 'Programma', value: <Bullets items={programmeParts(programme)} /> }] : []

/** The same of an address. */
export const addressFact = (address: string | undefined) =>
  address ? [{ name: 'Adres', value: address }] : []
