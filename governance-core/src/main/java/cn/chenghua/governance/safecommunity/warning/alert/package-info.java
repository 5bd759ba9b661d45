/** Alerts that rules raise and people verify and handle, and the incidents people record. */
@NamedInterface("warning-alert")
@NullMarked
package cn.chenghua.governance.safecommunity.warning.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
