/** Runs the suite's own tables: each row on a VM of its own, several at once. */

import { isOlder } from '../cluster/versions.ts';
import { isEqual, textAt } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { lackedFor, possibleOf, WHY_NOT } from '../replay/abilities.ts';
import type { Abilities } from '../replay/abilities.ts';
import { shortOf } from '../replay/compare.ts';
import type { Difference } from '../replay/compare.ts';
import type { StepResult } from '../replay/engine.ts';
import { below, failed, judged, skipped } from '../replay/judged.ts';
import type { Judged } from '../replay/judged.ts';
import { ordersSince } from '../replay/life.ts';
import type { Orders } from '../replay/life.ts';
import { PollUntil } from '../replay/scene.ts';
import type { Scene } from '../replay/scene.ts';
import { perform } from '../replay/script.ts';
import type { Answer } from '../replay/transport.ts';
import { NO_DRIVE } from '../setup/machine.ts';
import { dismiss, inState, lackedBy, looksLike } from '../setup/power-states.ts';
import type { Place } from '../setup/power-states.ts';
import { stateOf } from '../setup/state.ts';
import { missingIn } from './contains.ts';
import { gatesFor, setGates } from './gates.ts';
import { DESCRIBED } from './row.ts';
import type { Call, Row, Table } from './row.ts';

/** The namespace of all tables, in the recordings' manner of names. */
export const TABLES_NAMESPACE = 'rec-table';

const AT_ONCE = 6;

export interface TableOptions {
  /** Of KubeVirt, `1.10`. */
  readonly release: string;
  /** That somebody has set. */
  readonly gates: readonly string[];
  readonly isWanted: (group: string, row: string) => boolean;
}

/** Runs the rows that are wanted; results in their order, under the group `tables <clause>`. */
export async function runTables(
  tables: readonly Table[],
  scene: Scene,
  { release, gates, isWanted }: TableOptions,
): Promise<StepResult[]> {
  await scene.tracker.follow(TABLES_NAMESPACE);
  const rows = tables.flatMap(({ clause, since = DESCRIBED, gate, rows: all }, index) =>
    all.map((row, number) => ({
      group: `tables ${clause}`,
      row: { since, ...(gate && { gate }), ...row },
      name: `t${index}-${number}`,
    })),
  );
  const areSet = await setGates(scene, gatesFor(tables, release), gates);
  const wanted = rows.filter(({ group, row }) => isWanted(group, row.name));
  const results: StepResult[] = [];
  const queue = wanted.entries();
  const lane = async (): Promise<void> => {
    for (const [index, { group, row, name }] of queue) {
      const other = otherRelease(row, release) ?? otherGates(row, release, areSet);
      const result = other ?? (await runRow(row, { namespace: TABLES_NAMESPACE, name }, scene));
      results[index] = { group, step: row.name, ...result };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
}

function otherRelease({ since = DESCRIBED, before }: Row, release: string): Judged | undefined {
  if (isOlder(release, since)) return skipped(`holds from KubeVirt ${since} on, and this is ${release}`);
  return before !== undefined && !isOlder(release, before)
    ? skipped(`holds before KubeVirt ${before}, and this is ${release}`)
    : undefined;
}

function otherGates({ gate }: Row, release: string, areSet: readonly string[]): Judged | undefined {
  if (!gate || !isOlder(release, gate.until) || areSet.includes(gate.name)) return undefined;
  return skipped(`needs the feature gate ${gate.name} before KubeVirt ${gate.until}`);
}

async function runRow(row: Row, place: Place, scene: Scene): Promise<Judged> {
  const lacked = typeof row.given === 'string' ? lackedBy(row.given, scene.abilities) : undefined;
  const whyNot = row.leftOut ?? (lacked && WHY_NOT[lacked]);
  if (whyNot !== undefined) return skipped(whyNot);
  try {
    await bringAbout(row, place, scene);
    return await judgePossible(row, place, scene);
  } catch (error) {
    return failed(error);
  } finally {
    await dismiss(place)(scene);
  }
}

async function bringAbout({ given }: Row, place: Place, scene: Scene): Promise<void> {
  if (given === undefined) return;
  if (typeof given === 'function') {
    await perform(given(place), scene);
    return;
  }
  await perform(inState(given, place, NO_DRIVE), scene);
  await scene.until(`the state ${given}`, async () => {
    const state = await stateOf(scene, place.namespace, place.name);
    return looksLike(given, state) ? true : undefined;
  });
}

/** What of the row can come about here is compared; a row that has more is skipped, unless even that differs. */
async function judgePossible(row: Row, place: Place, scene: Scene): Promise<Judged> {
  const { then, order } = row;
  const lacked = lackedFor(then ?? null, scene.abilities) ?? lackedFor(order ?? null, scene.abilities);
  if (lacked === undefined) return judged(await judgeRow(row, place, scene));
  const differences = await judgeRow(possibleRow(row, scene.abilities), place, scene);
  return differences.length > 0 ? judged(differences) : skipped(`${WHY_NOT[lacked]} (the answer is as described)`);
}

function possibleRow({ then, order, ...row }: Row, abilities: Abilities): Row {
  return {
    ...row,
    ...(then && { then: possibleOf(then, abilities) as JsonObject }),
    ...(order?.vm && { order: { vm: possibleOf(order.vm, abilities) as unknown as Orders } }),
  };
}

async function judgeRow(row: Row, place: Place, scene: Scene): Promise<Difference[]> {
  const mark = scene.tracker.position;
  await row.act?.(scene, place);
  const answered = row.call ? compareAnswer(row, await send(row.call(place), scene)) : [];
  const poll = new PollUntil(scene.patienceMs);
  for (;;) {
    const differences = [...(await compareThen(row, place, scene)), ...compareOrder(row, place, mark, scene)];
    if (answered.length > 0 || differences.length === 0 || !(await poll.again())) return [...answered, ...differences];
  }
}

function send({ method, path, body, as = 'admin', headers = {} }: Call, scene: Scene): Promise<Answer> {
  const usual = { accept: 'application/json, */*', ...(body !== undefined && { 'content-type': 'application/json' }) };
  const all = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== '');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return scene.exchange({
    method,
    path,
    as,
    headers: Object.fromEntries(all),
    body: body === undefined ? undefined : text,
  });
}

function compareAnswer({ status, reason, says, type, body }: Row, answer: Answer): Difference[] {
  const message = textAt(answer.body, 'message') || textAt(answer.body, 'text');
  const media = String(answer.headers['content-type'] ?? '').split(';')[0];
  const facts: readonly (readonly [string, Json | undefined, Json | undefined])[] = [
    ['status', status, answer.status],
    ['reason', reason, textAt(answer.body, 'reason')],
    ['type', type, media],
  ];
  return [
    ...facts
      .filter(([, expected, got]) => expected !== undefined && expected !== got)
      .map(([path, expected, got]) => ({
        path,
        expected: shortOf(expected),
        got: shortOf(got) + withMessage(message),
      })),
    ...(says && !says.test(message) ? [{ path: 'message', expected: String(says), got: shortOf(message) }] : []),
    ...(body ? below('body', missingIn(answer.body, body)) : []),
  ];
}

function withMessage(message: string): string {
  return message ? ` (${message.slice(0, 160).trim()})` : '';
}

async function compareThen({ then, check }: Row, place: Place, scene: Scene): Promise<Difference[]> {
  const state = then ? await stateOf(scene, place.namespace, place.name) : undefined;
  const wrong = await check?.(scene, place);
  return [
    ...(then ? below('then', missingIn(state, then)) : []),
    ...(wrong === undefined ? [] : [{ path: 'check', expected: 'to hold', got: wrong }]),
  ];
}

function compareOrder({ order }: Row, { name }: Place, mark: number, { tracker }: Scene): Difference[] {
  const machine = order?.vm ? compareOrders('vm', order.vm, ordersSince('vm', name, mark, tracker)[0]) : [];
  const instances = order?.vmi ? ordersSince('vmi', name, mark, tracker) : [];
  return [
    ...machine,
    ...(order?.vmi ?? []).flatMap((wanted, index) => compareOrders(`vmi[${index}]`, wanted, instances[index])),
  ];
}

function compareOrders(path: string, wanted: Orders, actual: Orders | undefined): Difference[] {
  return Object.entries(wanted)
    .filter(([facet, values]) => !isEqual([...values], [...(actual?.[facet] ?? [])]))
    .map(([facet, values]) => ({
      path: `${path}.${facet}`,
      expected: shortOf([...values]),
      got: shortOf([...(actual?.[facet] ?? [])]),
    }));
}
