/** The district and its sub-districts and communities as they change in time, its working calendar and its geometry. */
@ApplicationModule(allowedDependencies = "audit")
@NullMarked
package cn.chenghua.governance.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
