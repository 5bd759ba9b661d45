/** What is asked about the money of many projects at once. */
@org.springframework.modulith.NamedInterface("report")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.funding.report;
