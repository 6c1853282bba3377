/** The annotations by which a claim says what is to be put into it, and how they are read again. */

import { ANNOTATIONS } from './annotations.ts';
import type { DataVolumeSource, HttpSource, UrlSource } from './kinds.ts';

type Annotations = Record<string, string>;

const present = (entries: readonly (readonly [string, string | undefined])[]): Annotations =>
  Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => Boolean(entry[1])));

const remote = (source: string, { url, secretRef, certConfigMap }: UrlSource): Annotations =>
  present([
    [ANNOTATIONS.source, source],
    [ANNOTATIONS.endpoint, url],
    [ANNOTATIONS.secret, secretRef],
    [ANNOTATIONS.certConfigMap, certConfigMap],
  ]);

const numbered = (annotation: string, values: readonly string[] = []): Annotations =>
  Object.fromEntries(values.map((value, i) => [`${annotation}.${i}`, value]));

const http = (source: HttpSource): Annotations => ({
  ...remote('http', source),
  ...present([
    [ANNOTATIONS.checksum, source.checksum],
    [ANNOTATIONS.insecure, source.insecureSkipVerify ? 'true' : undefined],
  ]),
  ...numbered(ANNOTATIONS.extraHeaders, source.extraHeaders),
  ...numbered(ANNOTATIONS.secretExtraHeaders, source.secretExtraHeaders),
});

type Annotated<K extends keyof DataVolumeSource> = (source: NonNullable<DataVolumeSource[K]>) => Annotations;

const SOURCES: { readonly [K in keyof DataVolumeSource]?: Annotated<K> } = {
  http,
  s3: (source) => remote('s3', source),
  gcs: (source) => remote('gcs', source),
  imageio: (source) => remote('imageio', source),
  vddk: (source) => remote('vddk', source),
  registry: ({ url, imageStream, pullMethod }) => ({
    ...remote('registry', { url: url ?? imageStream ?? '' }),
    ...present([[ANNOTATIONS.pullMethod, pullMethod]]),
  }),
  upload: () => ({ [ANNOTATIONS.uploadTarget]: '' }),
  blank: () => ({ [ANNOTATIONS.source]: 'none' }),
};

/** What a claim is annotated with for its source; nothing for sources that aren't imported. */
export function importAnnotations(source: DataVolumeSource): Annotations {
  const [kind, value] = Object.entries(source).find(([, given]) => given !== undefined) ?? [];
  const annotate = SOURCES[kind as keyof DataVolumeSource] as ((of: object) => Annotations) | undefined;
  return annotate && value ? annotate(value as object) : {};
}

/** The values of a numbered annotation, in order. */
export function numberedValues(annotations: Readonly<Annotations>, annotation: string): string[] {
  return Object.keys(annotations)
    .filter((key) => key.startsWith(`${annotation}.`))
    .toSorted((a, b) => Number(a.slice(annotation.length + 1)) - Number(b.slice(annotation.length + 1)))
    .map((key) => annotations[key] ?? '');
}
