/** What CDI's validating webhook has against the source of a DataVolume. */

import type { StatusCause } from '../../status.ts';
import { parseChecksum } from '../importer/checksum.ts';
import type { DataVolumeSource } from '../kinds.ts';

const invalid = (field: string, message: string): StatusCause => ({ reason: 'FieldValueInvalid', message, field });

const CONTENT_TYPES = ['kubevirt', 'archive'];
const SCHEMES = new Set(['http:', 'https:', 'gs:']);

function urlCauses(url: string | undefined, kind: string): StatusCause[] {
  const problem = urlProblem(url ?? '');
  return problem ? [invalid(`spec.source.${kind}.url`, `spec.source ${problem}`)] : [];
}

function urlProblem(url: string): string | undefined {
  if (!url) return 'source URL is empty';
  if (!URL.canParse(url)) return `Invalid source URL: ${url}`;
  return SCHEMES.has(new URL(url).protocol) ? undefined : `Invalid source URL scheme: ${url}`;
}

function checksumCauses(checksum: string | undefined): StatusCause[] {
  const problem = checksum ? parseChecksum(checksum) : undefined;
  return typeof problem === 'string'
    ? [invalid('spec.source.HTTP.checksum', `Invalid checksum format: ${problem}`)]
    : [];
}

type SourceCheck<K extends keyof DataVolumeSource> = (
  source: NonNullable<DataVolumeSource[K]>,
  contentType: string,
) => StatusCause[];

const missing = (field: string, name: string): StatusCause[] => [invalid(field, `${name} is not valid`)];

const CHECKS: { readonly [K in keyof DataVolumeSource]?: SourceCheck<K> } = {
  http: ({ url, checksum }) => [...urlCauses(url, 'HTTP'), ...checksumCauses(checksum)],
  s3: ({ url }) => urlCauses(url, 'S3'),
  gcs: ({ url }) => urlCauses(url, 'GCS'),
  imageio: ({ url, secretRef, diskId, certConfigMap, insecureSkipVerify }) => {
    if (!secretRef || !diskId) return missing('spec.source.Imageio', 'spec.source.Imageio source Imageio');
    if (!certConfigMap && !insecureSkipVerify) {
      const message = 'spec.source.Imageio source Imageio requires CertConfigMap or InsecureSkipVerify';
      return [invalid('spec.source.Imageio', message)];
    }
    return urlCauses(url, 'ImageIO');
  },
  vddk: ({ url, secretRef, uuid, backingFile, thumbprint }) =>
    secretRef && uuid && backingFile && thumbprint
      ? urlCauses(url, 'VDDK')
      : missing('spec.source.VDDK', 'spec.source.VDDK source VDDK'),
  blank: (_, contentType) =>
    contentType === 'archive'
      ? [invalid('spec.contentType', 'SourceType cannot be blank and the contentType be archive')]
      : [],
  registry: (source, contentType) =>
    contentType === 'archive'
      ? [invalid('spec.contentType', 'ContentType must be kubevirt when Source is Registry')]
      : registryCauses(source),
  pvc: ({ namespace, name }) => (namespace && name ? [] : missing('spec.source.PVC', 'spec.source.PVC source PVC')),
  snapshot: ({ namespace, name }) =>
    namespace && name ? [] : missing('spec.source.Snapshot', 'spec.source.Snapshot source snapshot'),
};

function registryCauses({ url, imageStream, pullMethod }: NonNullable<DataVolumeSource['registry']>): StatusCause[] {
  const field = 'spec.source.Registry';
  if ((url === undefined) === (imageStream === undefined)) {
    return [invalid(field, 'Source registry should have either URL or ImageStream')];
  }
  if (url !== undefined && !/^(docker|oci-archive):/.test(url)) {
    return [invalid(`${field}.URL`, `Illegal registry source URL scheme ${url}`)];
  }
  if (pullMethod !== undefined && pullMethod !== 'pod' && pullMethod !== 'node') {
    return [invalid(`${field}.importMethod`, `ImportMethod ${pullMethod} is neither pod, node or ""`)];
  }
  if (imageStream === undefined || (imageStream && pullMethod === 'node')) return [];
  const message = 'Source registry ImageStream is supported only with node pull import method';
  return [invalid(`${field}.importMethod`, message)];
}

/** Exactly one source, and that one complete. */
export function sourceCauses(source: DataVolumeSource, contentType = ''): StatusCause[] {
  const kinds = Object.entries(source as Record<string, object | null>).filter(([, value]) => value !== null);
  const [first] = kinds;
  if (!first) return [invalid('spec.source', 'Missing Data volume source')];
  if (kinds.length > 1) return [invalid('spec.source', 'Multiple Data volume sources')];
  if (contentType && !CONTENT_TYPES.includes(contentType)) {
    return [invalid('spec.contentType', `ContentType not one of: ${CONTENT_TYPES.join(', ')}`)];
  }
  const [kind, value] = first;
  const check = CHECKS[kind as keyof DataVolumeSource] as ((of: object, type: string) => StatusCause[]) | undefined;
  return check && value ? check(value, contentType) : [];
}
