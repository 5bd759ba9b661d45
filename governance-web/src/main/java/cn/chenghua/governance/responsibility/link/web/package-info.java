/** The assets of a project and the projects of an asset, on their pages and over REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.responsibility.link.web;
