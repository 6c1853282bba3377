/** Bootloaders and secure boot. */

import { invalidValue, when } from './context.ts';
import type { Enabled, SpecCheck } from './context.ts';

/** Secure boot is the default with EFI; SMM isn't. */
const isOnByDefault = (feature: Enabled | undefined): boolean => feature !== undefined && feature.enabled !== false;

export const firmware: SpecCheck = ({ field, spec: { domain } }) => {
  const loader = domain.firmware?.bootloader;
  const place = `${field}.domain.firmware.bootloader`;
  const secureBoot = loader?.efi !== undefined && loader.efi.secureBoot !== false;
  const needsNoSmm = domain.launchSecurity?.['tdx'] !== undefined;
  return [
    ...when(loader?.efi && loader.bios, () =>
      invalidValue(place, `${place} has both EFI and BIOS configured, but they are mutually exclusive.`),
    ),
    ...when(secureBoot && !isOnByDefault(domain.features?.smm) && !needsNoSmm, () =>
      invalidValue(
        `${field}.domain`,
        `${field}.domain has EFI SecureBoot enabled. SecureBoot requires SMM, which is currently disabled.`,
      ),
    ),
  ];
};
