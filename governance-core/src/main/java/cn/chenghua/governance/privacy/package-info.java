/** Phone and identity numbers of people: masked wherever they are shown, in full only for a stated reason, on record. */
@ApplicationModule(allowedDependencies = "district")
@NullMarked
package cn.chenghua.governance.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
