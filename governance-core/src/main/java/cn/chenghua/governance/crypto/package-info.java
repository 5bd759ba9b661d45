/** How secrets and personal data are protected: digest, seal, signature and cipher behind one port. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cn.chenghua.governance.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
