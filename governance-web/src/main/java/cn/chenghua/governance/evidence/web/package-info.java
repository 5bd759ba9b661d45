/** Takes in and hands out the files evidence consists of. */
@NamedInterface("web")
@NullMarked
package cn.chenghua.governance.evidence.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
