/** What is asked about the money of many projects at once. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.funding.report;
