/** The walking and street network: nodes and edges with geometry, its topology check, and ways through it. */
@ApplicationModule(allowedDependencies = {"district", "district :: geometry", "access", "audit"})
@NullMarked
package cn.chenghua.governance.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
