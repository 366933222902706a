/** The picture of every badge: the lighthouse of the platform, and nothing that says what a course is about. */
export const badgeSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256" role="img" aria-label="Svetionik">
<circle cx="128" cy="128" r="124" fill="#fbfaf6" stroke="#17233a" stroke-width="4"/>
<circle cx="128" cy="128" r="112" fill="none" stroke="#c98a1b" stroke-width="1.500"/>
<g transform="translate(48 46) scale(5)">
<path d="M14 11h4l1.600 17h-7.200z" fill="#17233a"/>
<rect x="13" y="6.400" width="6" height="3.600" rx=".8" fill="#c98a1b"/>
<path d="M11.600 8.200 1 4.600v7.200zM20.400 8.200 31 4.600v7.200z" fill="#c98a1b" opacity=".55"/>
<path d="M16 2.200l3.400 3h-6.800z" fill="#17233a"/>
</g>
</svg>
`;
