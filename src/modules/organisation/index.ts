// SPDX-License-Identifier: EUPL-1.2
export { municipalitiesOn } from './domain/register.ts'
