/** Reads files of streets and takes them in after a dry run. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.network.intake.web;
