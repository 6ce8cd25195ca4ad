// SPDX-License-Identifier: EUPL-1.2

/** What people call a municipality beside its name in the register; both in small letters. */
export const otherNames: Readonly<Record<string, string>> = {
  'den haag': "'s-gravenhage",
  'den bosch': "'s-hertogenbosch",
  'súdwest fryslân': 'súdwest-fryslân',
  'sudwest fryslan': 'súdwest-fryslân',
}
