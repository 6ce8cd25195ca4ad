// SPDX-License-Identifier: EUPL-1.2

/** What the private halves of surveys are sealed for, with KEY_FILE. */
export const surveyKeyPurpose = 'effect-survey'
