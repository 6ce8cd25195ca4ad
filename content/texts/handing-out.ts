// SPDX-License-Identifier: EUPL-1.2

/** What waits on Vandaag because of something that was handed out. {title}, {holder} and {sender} are filled in. */
export const handingOutTasks = {
  receive: '{sender} vraagt u: {title}',
  judge: 'Bekijk wat {holder} invulde: {title}',
  returned: '{holder} gaf terug: {title}',
  asked: '{holder} heeft een vraag over: {title}',
  overdue: 'Over de datum bij {holder}: {title}',
} as const
