/** Pages, REST resource and imports of the street network. */
@NamedInterface("web")
@NullMarked
package cn.chenghua.governance.network.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
