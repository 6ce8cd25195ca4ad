// SPDX-License-Identifier: EUPL-1.2
// A merger as the platform imports it, for tests of modules that must live with it.
export { importList } from '../../src/modules/organisation/testing/changes.ts'
