import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isConnectionFailure } from './connection-failure';

const coded = (code: string): Error => Object.assign(new Error('said'), { code });

describe('isConnectionFailure', () => {
  it.each([
    ['a server that stops', coded('57P01')],
    ['a server that crashed', coded('57P02')],
    ['a server that starts', coded('57P03')],
    ['a server without a place', coded('53300')],
    ['nobody at the port', coded('ECONNREFUSED')],
    ['a line that was cut', coded('ECONNRESET')],
    ['a statement that was cut', new QueryFailedError('SELECT 1', [], coded('57P01'))],
    ['a line that ended', new Error('Connection terminated unexpectedly')],
    ['a lost client', new Error('Client has encountered a connection error and is not queryable')],
    ['no free connection in time', new Error('timeout exceeded when trying to connect')],
    ['a connection given back when it was lost', new QueryRunnerAlreadyReleasedError()],
    ['both addresses of a name', new AggregateError([coded('ECONNREFUSED')])],
  ])('is %s', (_, error) => {
    expect(isConnectionFailure(error)).toBe(true);
  });

  it.each([
    ['a doubled key', new QueryFailedError('INSERT', [], coded('23505'))],
    ['a statement that took too long', coded('57014')],
    ['a wrong password', coded('28P01')],
    ['a fault of ours', new TypeError('undefined is not a function')],
    ['no error', 'ECONNREFUSED'],
  ])('is not %s', (_, error) => {
    expect(isConnectionFailure(error)).toBe(false);
  });
});
