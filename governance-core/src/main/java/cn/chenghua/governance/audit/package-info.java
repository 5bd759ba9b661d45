/** What was done on the platform, by whom, to what, from where and how it ended; written once, chained and searchable. */
@ApplicationModule(allowedDependencies = "crypto")
@NullMarked
package cn.chenghua.governance.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
