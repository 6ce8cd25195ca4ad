// SPDX-License-Identifier: EUPL-1.2
// The front door of sign-in for other modules, program.ts and the command line.
export type { EnrolmentBy, EnrolmentWish, Invitation } from './actions/enrolment.ts'
export {
  blockAccount,
  createEnrolment,
  EmailTaken,
  endSessionsOf,
  resetSignIn,
  unblockAccount,
  withdrawEnrolment,
} from './actions/enrolment.ts'
export { requireStepUp } from './actions/step-up.ts'
export { signInMailJob } from './jobs.ts'
export { paths as identityPaths } from './paths.ts'
