/** Office buildings and parks, and whether party building covers them. */
@org.springframework.modulith.NamedInterface("premises")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.premises;
