/** Workers' estates handed over 三供一业: water, power, heating or gas, and property management, component by component. */
@org.springframework.modulith.NamedInterface("estate")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.estate;
