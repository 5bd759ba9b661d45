/** What reaches a community: every task, form, patrol regime and reporting duty is asked for here before it is laid on one. */
@ApplicationModule(allowedDependencies = "district")
@NullMarked
package cn.chenghua.governance.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
